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
    const end = createEndFinder(request.method === 'HEAD');
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
      else if (end.isAt(chunk, sizeBytes)) settle(false);
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

/** So much is searched for the end of the fields; beyond it there is no answer to be read. */
const mostHeadBytes = 256 * 1024;

/** Sees where an answer ends, chunk by chunk: the fields are searched for until they are complete, the body never. */
function createEndFinder(isHead: boolean): { isAt(chunk: Buffer, sizeBytes: number): boolean } {
  const parts: Buffer[] = [];
  let seen = 0;
  let tail = Buffer.alloc(0);
  let ends: ((sizeBytes: number) => boolean) | undefined;
  return {
    isAt(chunk, sizeBytes) {
      // The end of the fields may lie across two chunks.
      const window = Buffer.concat([tail, chunk]);
      const from = seen - tail.length;
      if (ends === undefined && seen <= mostHeadBytes) {
        parts.push(chunk);
        const blank = headEnd(window);
        if (blank !== undefined) {
          const at = from + blank.at;
          ends = endOf(Buffer.concat(parts).subarray(0, at), at + blank.length, isHead, () => tail);
        }
      }
      seen += chunk.length;
      tail = window.subarray(-5);
      return ends?.(sizeBytes) === true;
    },
  };
}

/** @param start where the body begins @param tail the last bytes so far */
function endOf(
  fields: Buffer,
  start: number,
  isHead: boolean,
  tail: () => Buffer,
): (sizeBytes: number) => boolean {
  if (isHead) return () => true;
  const head = fields.toString('latin1');
  const declared = /\ncontent-length:\s*(\d{1,15})/i.exec(head)?.[1];
  if (declared !== undefined) return (sizeBytes) => sizeBytes >= start + Number(declared);
  if (/\ntransfer-encoding:[^\r\n]{0,100}chunked/i.test(head))
    return () => tail().toString('latin1') === '0\r\n\r\n';
  const isEmpty = /^HTTP\/1\.\d (?:1\d\d|204|304)/.test(head);
  return () => isEmpty;
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
  if (blank === undefined || blank.at > mostHeadBytes) return undefined;
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
