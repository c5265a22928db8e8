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

interface Outcome {
  readonly exchange: Exchange;
  readonly isAnswered: boolean;
}

/** @throws TransportFault */
function converse(request: ProbeRequest, conversation: Conversation): Promise<Outcome> {
  return new Promise((resolve, reject) => new Talk(request, conversation, resolve, reject).begin());
}

/** `handshake`: no answer yet; `refused`: an answer of HTTP like any other, read until the server falls silent. */
type Stage = 'handshake' | 'refused' | 'greeting' | 'reply';

class Talk {
  readonly #request: ProbeRequest;
  readonly #handshake: ProbeRequest;
  readonly #conversation: Conversation;
  readonly #resolve: (outcome: Outcome) => void;
  readonly #reject: (fault: TransportFault) => void;
  readonly #socket: ReturnType<typeof openSocket>;
  readonly #frames: FrameReader;
  readonly #head = new GrowingBuffer();
  readonly #total: NodeJS.Timeout;
  #opened: ReturnType<typeof parseResponse>;
  #stage: Stage = 'handshake';
  #sentMs: number;
  #firstMs: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #turn: NodeJS.Immediate | undefined;
  #isDone = false;

  constructor(
    request: ProbeRequest,
    conversation: Conversation,
    resolve: (outcome: Outcome) => void,
    reject: (fault: TransportFault) => void,
  ) {
    const { limits, options } = conversation;
    const { body: _body, ...handshake } = request;
    this.#request = request;
    this.#handshake = handshake;
    this.#conversation = conversation;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#socket = openSocket(request.url, options);
    this.#frames = createFrameReader(limits.maxBodyBytes);
    this.#sentMs = options.nowMs();
    this.#total = setTimeout(
      () => (this.#head.bytes.length === 0 ? this.#fail('no-answer') : this.#settle()),
      limits.totalMs,
    );
  }

  begin(): void {
    this.#socket.once('open', () => {
      this.#sentMs = this.#conversation.options.nowMs();
      this.#socket.write(bytesOf(this.#handshake));
    });
    this.#socket.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#socket.on('end', () => this.#settle());
    this.#socket.on('close', () => this.#settle());
    this.#socket.on('error', (error: NodeJS.ErrnoException) =>
      this.#head.bytes.length > 0
        ? this.#settle()
        : this.#fail(error.code === 'ECONNRESET' ? 'reset' : 'connect', error),
    );
  }

  #take(chunk: Buffer): void {
    if (this.#stage === 'reply') this.#takeReply(chunk);
    else if (this.#stage === 'greeting') this.#frames.take(chunk, this.#pong);
    else this.#takeHead(chunk);
  }

  readonly #pong = (payload: Buffer): void => {
    this.#socket.write(frameOf(0xa, payload));
  };

  #takeHead(chunk: Buffer): void {
    const { maxBodyBytes } = this.#conversation.limits;
    const from = Math.max(0, this.#head.bytes.length - 3);
    this.#head.add(chunk);
    const head = this.#head.bytes;
    const end = this.#stage === 'refused' ? -1 : head.indexOf('\r\n\r\n', from);
    if (head.length > maxBodyBytes) this.#settle();
    else if (end >= 0) this.#takeAnswer(head.subarray(0, end + 4), head.subarray(end + 4));
    else if (this.#stage === 'refused') this.#settleAfter(silenceMs);
  }

  #takeAnswer(head: Buffer, rest: Buffer): void {
    const answer = parseResponse(head, this.#conversation.limits.maxBodyBytes);
    if (answer?.status === 101 && isAccepted(this.#handshake, answer.headers)) {
      this.#opened = answer;
      this.#stage = 'greeting';
      this.#frames.take(rest, () => undefined);
      this.#after(greetingMs, () => this.#say());
    } else {
      this.#stage = 'refused';
      this.#settleAfter(silenceMs);
    }
  }

  #say(): void {
    const { body } = this.#request;
    this.#stage = 'reply';
    if (body === undefined) {
      this.#settle();
      return;
    }
    this.#frames.messages.length = 0;
    this.#sentMs = this.#conversation.options.nowMs();
    this.#socket.write(frameOf(0x1, body));
    this.#settleAfter(this.#conversation.waitMs);
  }

  #takeReply(bytes: Buffer): void {
    const before = this.#frames.messages.length;
    const isOver = this.#frames.take(bytes, this.#pong);
    if (this.#frames.messages.length > before) this.#firstMs ??= this.#conversation.options.nowMs();
    if (isOver) this.#settle();
    else if (this.#firstMs !== undefined && this.#request.body !== undefined) this.#settleAfter(silenceMs);
  }

  /** Timers go before input (Node.js, "The event loop"): what came while this process was held up is read first. */
  #after(ms: number, then: () => void): void {
    this.#cancel();
    this.#timer = setTimeout(() => {
      this.#turn = setImmediate(then);
    }, ms);
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#turn);
  }

  #settleAfter(ms: number): void {
    this.#after(ms, () => this.#settle());
  }

  #settle(): void {
    const head = this.#head.bytes;
    const answer = this.#opened ?? parseResponse(head, this.#conversation.limits.maxBodyBytes);
    if (answer === undefined) {
      this.#fail(head.length === 0 ? 'reset' : 'malformed');
      return;
    }
    const tookMs = (this.#firstMs ?? this.#conversation.options.nowMs()) - this.#sentMs;
    const text = this.#frames.messages.join('\n');
    const isOpen = answer.status === 101;
    const response = {
      ...answer,
      headers: isOpen ? [...answer.headers, typeOf(text)] : answer.headers,
      body: isOpen ? Buffer.from(text) : answer.body,
      firstByteMs: tookMs,
      durationMs: tookMs,
    };
    const isAnswered = this.#frames.messages.length > 0;
    this.#stop(() => this.#resolve({ exchange: { request: this.#request, response }, isAnswered }));
  }

  #fail(kind: TransportFault['kind'], cause?: unknown): void {
    this.#stop(() => this.#reject(new TransportFault(kind, this.#request.url, cause)));
  }

  #stop(then: () => void): void {
    if (this.#isDone) return;
    this.#isDone = true;
    this.#cancel();
    clearTimeout(this.#total);
    this.#socket.destroy();
    then();
  }
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
