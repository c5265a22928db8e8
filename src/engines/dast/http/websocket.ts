import { createHash, randomBytes } from 'node:crypto';
import type { Exchange, HeaderFields, ProbeRequest } from '../exchange.js';
import { TransportFault } from './fault.js';
import { fieldOf } from './fields.js';
import { GrowingBuffer } from './growing-buffer.js';
import { bytesOf, openSocket, parseResponse } from './raw.js';
import type { Wire, WireLimits, WireOptions } from './wire.js';

/**
 * A conversation over WebSocket (RFC 6455) as one exchange: the handshake is the request, its body the message that is sent, the
 * answer's body what comes back until the server falls silent. Not a library's client: those parse the address anew and choose the
 * fields of the handshake, and a probe has to be sent as it is written.
 */
export function isWebSocket({ method, headers }: ProbeRequest): boolean {
  return method === 'GET' && fieldOf(headers, 'upgrade')?.toLowerCase() === 'websocket';
}

/** The fields of a handshake. The key proves nothing but that the server speaks the protocol, so it is always the same. */
export const handshakeFields: HeaderFields = [
  ['Upgrade', 'websocket'],
  ['Connection', 'Upgrade'],
  ['Sec-WebSocket-Version', '13'],
  ['Sec-WebSocket-Key', Buffer.from('seaworthy-probe-').toString('base64')],
];

/** Where a server replies, a reply may be delayed by what an attack asks for; after it, it has so long for more. */
const replyMs = 5_000;
const firstReplyMs = 1_000;
const silenceMs = 60;
/** Greetings come by themselves and are no reply. */
const greetingMs = 25;
/** A server that has never replied there is hardly waited for. */
const silentAt = 2;
const replyOfSilentMs = 200;

export function createWebSocketWire(options: WireOptions): Wire {
  const silences = new Map<string, number>();
  return {
    async send(request, limits) {
      const address = request.url.split('?', 1)[0] ?? '';
      const silent = silences.get(address) ?? 0;
      const patience = silent < 0 ? replyMs : silent < silentAt ? firstReplyMs : replyOfSilentMs;
      const waitMs = Math.min(limits.totalMs, patience);
      const { exchange, isAnswered } = await converse(request, { limits, options, waitMs });
      if (request.body !== undefined)
        silences.set(address, isAnswered ? Number.NEGATIVE_INFINITY : (silences.get(address) ?? 0) + 1);
      return exchange;
    },
    close: async () => {},
  };
}

interface Conversation {
  readonly limits: WireLimits;
  readonly options: WireOptions;
  readonly waitMs: number;
}

/** @throws TransportFault */
function converse(
  request: ProbeRequest,
  { limits, options, waitMs }: Conversation,
): Promise<{ exchange: Exchange; isAnswered: boolean }> {
  const { body, ...handshake } = request;
  const { nowMs } = options;
  return new Promise((resolve, reject) => {
    const socket = openSocket(request.url, options);
    const frames = createFrameReader(limits.maxBodyBytes);
    const head = new GrowingBuffer();
    let opened: ReturnType<typeof parseResponse>;
    let sentMs = nowMs();
    let firstMs: number | undefined;
    let timer: NodeJS.Timeout | undefined;
    let isDone = false;
    const stop = (then: () => void) => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      clearTimeout(total);
      socket.destroy();
      then();
    };
    const fail = (kind: TransportFault['kind'], cause?: unknown) =>
      stop(() => reject(new TransportFault(kind, request.url, cause)));
    const settle = () => {
      const answer = opened ?? parseResponse(head.bytes, limits.maxBodyBytes);
      if (answer === undefined) return fail(head.bytes.length === 0 ? 'reset' : 'malformed');
      const isOpen = answer.status === 101;
      const timings = {
        firstByteMs: (firstMs ?? nowMs()) - sentMs,
        durationMs: (firstMs ?? nowMs()) - sentMs,
      };
      const text = frames.messages.join('\n');
      const headers = isOpen ? [...answer.headers, typeOf(text)] : answer.headers;
      const response = { ...answer, headers, body: isOpen ? Buffer.from(text) : answer.body, ...timings };
      return stop(() => resolve({ exchange: { request, response }, isAnswered: frames.messages.length > 0 }));
    };
    const total = setTimeout(() => (head.bytes.length === 0 ? fail('no-answer') : settle()), limits.totalMs);
    const after = (ms: number, then: () => void) => {
      clearTimeout(timer);
      timer = setTimeout(then, ms);
    };
    const say = () => {
      if (body === undefined) return settle();
      frames.messages.length = 0;
      sentMs = nowMs();
      socket.write(frameOf(0x1, body));
      return after(waitMs, settle);
    };
    const take = (bytes: Buffer) => {
      const before = frames.messages.length;
      const isOver = frames.take(bytes, (payload) => socket.write(frameOf(0xa, payload)));
      if (frames.messages.length > before) firstMs ??= nowMs();
      if (isOver) settle();
      else if (firstMs !== undefined && body !== undefined) after(silenceMs, settle);
    };
    socket.once('open', () => {
      sentMs = nowMs();
      socket.write(bytesOf(handshake));
    });
    let isSaid = false;
    let isRefused = false;
    socket.on('data', (chunk: Buffer) => {
      if (opened !== undefined) {
        if (isSaid) take(chunk);
        else frames.take(chunk, (payload) => socket.write(frameOf(0xa, payload)));
        return;
      }
      const from = Math.max(0, head.bytes.length - 3);
      head.add(chunk);
      if (head.bytes.length > limits.maxBodyBytes) return settle();
      if (isRefused) return after(silenceMs, settle);
      const end = head.bytes.indexOf('\r\n\r\n', from);
      if (end < 0) return;
      const answer = parseResponse(head.bytes.subarray(0, end + 4), limits.maxBodyBytes);
      if (answer?.status !== 101 || !isAccepted(handshake, answer.headers)) {
        // No upgrade: an answer of HTTP like any other, read until the server falls silent.
        isRefused = true;
        return after(silenceMs, settle);
      }
      opened = answer;
      frames.take(head.bytes.subarray(end + 4), () => undefined);
      after(greetingMs, () => {
        isSaid = true;
        say();
      });
    });
    socket.on('end', () => settle());
    socket.on('close', () => settle());
    socket.on('error', (error: NodeJS.ErrnoException) =>
      head.bytes.length > 0 ? settle() : fail(error.code === 'ECONNRESET' ? 'reset' : 'connect', error),
    );
  });
}

/** RFC 6455, section 4.2.2: what shows that the server read the handshake. */
function isAccepted({ headers }: ProbeRequest, answer: HeaderFields): boolean {
  const key = fieldOf(headers, 'sec-websocket-key') ?? '';
  return fieldOf(answer, 'sec-websocket-accept') === acceptOf(key);
}

function typeOf(text: string): readonly [string, string] {
  return ['Content-Type', /^\s*[[{]/.test(text) ? 'application/json' : 'text/plain; charset=utf-8'];
}

/** One whole message; those of clients are masked (section 5.3). */
export function frameOf(opcode: number, payload: Uint8Array, isMasked = true): Buffer {
  const { length } = payload;
  const size = length < 126 ? Buffer.from([length]) : length < 65_536 ? Buffer.alloc(3) : Buffer.alloc(9);
  if (size.length === 3) size.writeUIntBE(length, 1, 2);
  if (size.length === 9) size.writeUIntBE(length, 3, 6);
  if (size.length > 1) size[0] = size.length === 3 ? 126 : 127;
  if (!isMasked) return Buffer.concat([Buffer.from([0x80 | opcode]), size, payload]);
  size[0] = (size[0] ?? 0) | 0x80;
  const mask = randomBytes(4);
  const hidden = Buffer.from(payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0)));
  return Buffer.concat([Buffer.from([0x80 | opcode]), size, mask, hidden]);
}

interface FrameReader {
  readonly messages: string[];
  /** True where the server closes, or sends more than is read. */
  take(bytes: Buffer, pong: (payload: Buffer) => void): boolean;
}

export function createFrameReader(maxBytes: number): FrameReader {
  const messages: string[] = [];
  const pending = new GrowingBuffer();
  let parts: Buffer[] = [];
  let total = 0;
  return {
    messages,
    take(bytes, pong) {
      pending.add(bytes);
      total += bytes.length;
      if (total > maxBytes) return true;
      for (let frame = nextFrame(pending.bytes); frame !== undefined; frame = nextFrame(pending.bytes)) {
        pending.drop(frame.end);
        if (frame.opcode === 0x8) return true;
        if (frame.opcode === 0x9) pong(frame.payload);
        if (frame.opcode > 0x2) continue;
        parts.push(frame.payload);
        if (!frame.isLast) continue;
        messages.push(Buffer.concat(parts).toString('utf8'));
        parts = [];
      }
      return false;
    },
  };
}

function nextFrame(bytes: Buffer) {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return undefined;
  const short = second & 0x7f;
  const head = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (bytes.length < head) return undefined;
  const length =
    short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  const start = head + (second & 0x80 ? 4 : 0);
  if (bytes.length < start + length) return undefined;
  const payload = Buffer.from(bytes.subarray(start, start + length));
  if (second & 0x80)
    for (const index of payload.keys())
      payload[index] = (payload[index] ?? 0) ^ (bytes[head + (index % 4)] ?? 0);
  return { opcode: first & 0x0f, isLast: (first & 0x80) !== 0, payload, end: start + length };
}

/** The value of `Sec-WebSocket-Accept`. */
export function acceptOf(key: string): string {
  return createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
}
