import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Exchange, HeaderFields, ProbeRequest } from '../exchange.js';
import { decodeBody } from './content-coding.js';
import { TransportFault } from './fault.js';
import { fieldOf } from './fields.js';
import { originOf, requestTargetOf } from './scope.js';
import type { Wire, WireLimits, WireOptions } from './wire.js';

/** Header fields that undici writes itself or refuses. */
const handled = new Set(['transfer-encoding', 'keep-alive', 'upgrade', 'expect', 'proxy-connection']);

/** Whether the request has to be written by hand: it is malformed on purpose, or undici would alter it. */
export function needsRaw({ method, url, headers, body }: ProbeRequest): boolean {
  if (method === 'CONNECT' || !/^[A-Z]+$/.test(method)) return true;
  if (/[^\x21-\xff]/.test(requestTargetOf(url))) return true;
  return headers.some(([name, value]) => {
    const lower = name.toLowerCase();
    if (handled.has(lower) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return true;
    if (lower === 'content-length') return Number(value) !== (body?.length ?? 0) || !/^\d+$/.test(value);
    if (lower === 'connection') return !/^(?:close|keep-alive)$/i.test(value);
    return /[^\t\x20-\x7e\x80-\xff]/.test(value);
  });
}

/** The bytes of a request, as given; only `Host`, and the length of a body, are added where nothing says them. */
export function bytesOf(request: ProbeRequest): Uint8Array {
  const { method, url, headers, body } = request;
  const has = (name: string) => fieldOf(headers, name) !== undefined;
  const host = new URL(originOf(url) ?? 'http://invalid').host;
  const fields: HeaderFields = [
    ...(has('host') ? [] : [['Host', host] as const]),
    ...headers,
    ...(body === undefined || has('content-length') || has('transfer-encoding')
      ? []
      : [['Content-Length', String(body.length)] as const]),
    ...(has('connection') ? [] : [['Connection', 'close'] as const]),
  ];
  const head = `${method} ${requestTargetOf(url)} HTTP/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  const isLatin = !/[^\x00-\xff]/.test(head);
  return Buffer.concat([Buffer.from(head, isLatin ? 'latin1' : 'utf8'), body ?? new Uint8Array()]);
}

/** One connection for each request; whatever the bytes are, they are sent. */
export function createRawWire(options: WireOptions): Wire {
  return {
    send: (request, limits) => sendBytes(request, bytesOf(request), limits, options),
    close: async () => {},
  };
}

/** @throws TransportFault */
export function sendBytes(
  request: ProbeRequest,
  bytes: Uint8Array,
  limits: WireLimits,
  options: WireOptions,
): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const { nowMs } = options;
    const socket = openSocket(request.url, options);
    const chunks: Uint8Array[] = [];
    const progress = new Progress(request.method === 'HEAD');
    let sizeBytes = 0;
    let sentMs = nowMs();
    let firstMs: number | undefined;
    let isDone = false;
    const stop = (then: () => void) => {
      if (isDone) return;
      isDone = true;
      for (const timer of [total, first]) clearTimeout(timer);
      socket.destroy();
      then();
    };
    const fail = (kind: TransportFault['kind'], cause?: unknown) =>
      stop(() => reject(new TransportFault(kind, request.url, cause)));
    const settle = (isCut: boolean) => {
      const parsed = parseResponse(Buffer.concat(chunks), limits.maxBodyBytes, request.method === 'HEAD');
      if (parsed === undefined) {
        fail(chunks.length === 0 ? 'reset' : 'malformed');
        return;
      }
      const timings = { firstByteMs: (firstMs ?? nowMs()) - sentMs, durationMs: nowMs() - sentMs };
      const { isTruncated, ...rest } = parsed;
      stop(() => resolve({ request, response: { ...rest, isTruncated: isTruncated || isCut, ...timings } }));
    };
    const total = setTimeout(() => (chunks.length === 0 ? fail('no-answer') : settle(true)), limits.totalMs);
    const first = setTimeout(() => {
      if (firstMs === undefined) fail(socket.connecting ? 'connect' : 'no-answer');
    }, limits.firstByteMs);
    socket.once('open', () => {
      sentMs = nowMs();
      socket.write(bytes);
    });
    socket.on('data', (chunk: Buffer) => {
      firstMs ??= nowMs();
      chunks.push(chunk);
      sizeBytes += chunk.length;
      if (sizeBytes > limits.maxBodyBytes) settle(true);
      else if (progress.add(chunk)) settle(false);
    });
    socket.on('end', () => settle(false));
    socket.on('close', () => settle(false));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      chunks.length > 0 ? settle(true) : fail(error.code === 'ECONNRESET' ? 'reset' : 'connect', error),
    );
  });
}

/** Connected, and through the handshake, when it emits `open`. */
export function openSocket(url: string, { pinned, connectMs }: WireOptions): Socket {
  const { protocol, hostname, port } = new URL(originOf(url) ?? 'http://invalid');
  const name = hostname.replace(/^\[|\]$/g, '');
  const host = pinned.get(name.toLowerCase()) ?? '0.0.0.0';
  const isTls = protocol === 'https:';
  const at = { host, port: Number(port || (isTls ? 443 : 80)), timeout: connectMs };
  const socket = isTls
    ? connectTls({
        ...at,
        rejectUnauthorized: false,
        ...(/[a-z]/i.test(name) && !name.includes(':') ? { servername: name } : {}),
      })
    : connectPlain(at);
  socket.once(isTls ? 'secureConnect' : 'connect', () => {
    socket.setTimeout(0);
    socket.emit('open');
  });
  socket.once('timeout', () => socket.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })));
  return socket;
}

const maxHeadBytes = 256 * 1024;

/**
 * Whether an answer is whole, decided with each byte read once: what was searched for the end of the head is not searched again, and of the
 * body only the length and the last five bytes are kept. A server that sends single bytes costs as much as one that does not.
 */
export class Progress {
  readonly #isHead: boolean;
  #head: Buffer[] = [];
  #headBytes = 0;
  #tail = Buffer.alloc(0);
  /** Body bytes still to come; undefined while the head is not over. */
  #left: number | 'chunked' | 'until-close' | undefined;

  constructor(isHead: boolean) {
    this.#isHead = isHead;
  }

  /** @returns whether nothing is to follow */
  add(chunk: Buffer): boolean {
    if (this.#left !== undefined) return this.#addBody(chunk);
    const before = this.#tail.length;
    const seam = Buffer.concat([this.#tail, chunk]);
    const end = this.#headBytes > maxHeadBytes ? undefined : headEnd(seam);
    this.#head.push(chunk);
    this.#headBytes += chunk.length;
    this.#tail = seam.subarray(-3);
    if (end === undefined) return false;
    const rest = seam.subarray(end.at + end.length);
    const all = Buffer.concat(this.#head);
    const head = all.subarray(0, this.#headBytes - chunk.length - before + end.at).toString('latin1');
    this.#head = [];
    this.#tail = Buffer.alloc(0);
    this.#left = this.#isHead ? 0 : bodyOf(head);
    return this.#addBody(rest);
  }

  #addBody(chunk: Buffer): boolean {
    if (typeof this.#left === 'number') {
      this.#left -= chunk.length;
      return this.#left <= 0;
    }
    if (this.#left === 'until-close') return false;
    this.#tail = Buffer.concat([this.#tail, chunk.subarray(-5)]).subarray(-5);
    return this.#tail.toString('latin1') === '0\r\n\r\n';
  }
}

function bodyOf(head: string): number | 'chunked' | 'until-close' {
  const length = /\ncontent-length:\s*(\d{1,15})/i.exec(head)?.[1];
  if (length !== undefined) return Number(length);
  if (/\ntransfer-encoding:[^\r\n]{0,100}chunked/i.test(head)) return 'chunked';
  return /^HTTP\/1\.\d (?:1\d\d|204|304)/.test(head) ? 0 : 'until-close';
}

/** The blank line after the fields; a bare LF ends a line as well (RFC 9112, section 2.2). */
function headEnd(bytes: Buffer): { readonly at: number; readonly length: number } | undefined {
  const [strict, bare] = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')];
  if (strict < 0 && bare < 0) return undefined;
  return bare < 0 || (strict >= 0 && strict < bare) ? { at: strict, length: 4 } : { at: bare, length: 2 };
}

/** `undefined` where the bytes are not an answer of HTTP/1. */
export function parseResponse(
  bytes: Buffer,
  maxBodyBytes: number,
  isHead = false,
): { status: number; headers: HeaderFields; body: Uint8Array; isTruncated: boolean } | undefined {
  const blank = headEnd(bytes);
  if (blank === undefined || blank.at > maxHeadBytes) return undefined;
  const [first = '', ...lines] = bytes
    .subarray(0, blank.at)
    .toString('latin1')
    .split(/\r\n|\n/);
  const status = /^HTTP\/1\.\d (\d{3})/.exec(first)?.[1];
  if (status === undefined) return undefined;
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, Math.max(0, colon)), line.slice(colon + 1).trim()] as const;
  });
  if (isHead) return { status: Number(status), headers, body: new Uint8Array(), isTruncated: false };
  const rest = bytes.subarray(blank.at + blank.length);
  const isChunked = /chunked/i.test(fieldOf(headers, 'transfer-encoding') ?? '');
  const length = fieldOf(headers, 'content-length');
  const raw = isChunked ? joinChunks(rest) : length === undefined ? rest : rest.subarray(0, Number(length));
  const { body, isTruncated } = decodeBody(headers, raw, maxBodyBytes);
  return { status: Number(status), headers, body, isTruncated };
}

/** RFC 9112, section 7.1; ends quietly where the chunks break off. */
function joinChunks(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd < 0) break;
    const size = Number.parseInt(bytes.subarray(at, lineEnd).toString('latin1'), 16);
    if (!Number.isInteger(size) || size <= 0) break;
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
