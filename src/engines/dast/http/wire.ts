import type { LookupFunction } from 'node:net';
import { Pool } from 'undici';
import type { Exchange, HeaderFields, ProbeRequest } from '../exchange.js';
import { decodeBody } from './content-coding.js';
import { type FaultKind, TransportFault } from './fault.js';
import { fieldOf } from './fields.js';
import { originOf, requestTargetOf } from './scope.js';

/** What one exchange may cost. */
export interface WireLimits {
  readonly maxBodyBytes: number;
  readonly connectMs: number;
  readonly firstByteMs: number;
  /** Between two pieces of the body. */
  readonly idleMs: number;
  readonly totalMs: number;
}

export const defaultLimits: WireLimits = {
  maxBodyBytes: 4 * 1024 * 1024,
  connectMs: 5_000,
  firstByteMs: 20_000,
  idleMs: 5_000,
  totalMs: 40_000,
};

/** Sends requests as they are, and follows nothing. */
export interface Wire {
  send(request: ProbeRequest, limits: WireLimits): Promise<Exchange>;
  close(): Promise<void>;
}

export interface WireOptions {
  readonly connectionsPerHost: number;
  readonly nowMs: () => number;
  readonly connectMs: number;
  /** Resolved once; the connection goes there whatever the name resolves to later. */
  readonly pinned: ReadonlyMap<string, string>;
}

/** undici by its `dispatch`: nothing is normalised, redirected, retried or decoded behind our back. */
export function createWire(options: WireOptions): Wire {
  const pools = new Map<string, Pool>();
  const poolOf = (origin: string): Pool => {
    const known = pools.get(origin);
    if (known !== undefined) return known;
    const pool = new Pool(origin, {
      connections: options.connectionsPerHost,
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: 4_000,
      maxHeaderSize: 128 * 1024,
      // What is scanned is often a container with a certificate of its own; its TLS is judged by checks, not here.
      connect: {
        timeout: options.connectMs,
        rejectUnauthorized: false,
        lookup: pinnedLookup(options.pinned),
        autoSelectFamily: false,
      },
    });
    pools.set(origin, pool);
    return pool;
  };
  return {
    send: (request, limits) =>
      dispatchOne(poolOf(originOf(request.url) ?? ''), request, limits, options.nowMs),
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
      pools.clear();
    },
  };
}

export function pinnedLookup(pinned: ReadonlyMap<string, string>): LookupFunction {
  return (hostname, options, callback) => {
    const address = pinned.get(hostname.toLowerCase());
    if (address === undefined) {
      callback(Object.assign(new Error(`${hostname} is not a host of this scan`), { code: 'ENOTFOUND' }), '');
      return;
    }
    const family = address.includes(':') ? 6 : 4;
    if (options.all === true) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
}

function dispatchOne(
  pool: Pool,
  request: ProbeRequest,
  limits: WireLimits,
  nowMs: () => number,
): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const answer = new Answer(request, limits, nowMs, resolve, reject);
    try {
      pool.dispatch(
        {
          path: requestTargetOf(request.url),
          method: request.method,
          headers: request.headers.flat(),
          body: request.body ?? null,
        },
        answer,
      );
    } catch (thrown) {
      answer.onError(thrown as Error);
    }
  });
}

/** Collects one answer, under the limits. The names of its methods are undici's. */
class Answer {
  private status = 0;
  private headers: HeaderFields = [];
  private readonly chunks: Uint8Array[] = [];
  private sizeBytes = 0;
  private sentMs: number;
  private firstByteMs = 0;
  private timer: NodeJS.Timeout | undefined;
  private deadlineMs = Number.POSITIVE_INFINITY;
  private why: FaultKind | undefined;
  private isDone = false;
  private abort: ((error?: Error) => void) | undefined;

  constructor(
    private readonly request: ProbeRequest,
    private readonly limits: WireLimits,
    private readonly nowMs: () => number,
    private readonly resolve: (exchange: Exchange) => void,
    private readonly reject: (fault: TransportFault) => void,
  ) {
    this.sentMs = nowMs();
  }

  onConnect(abort: (error?: Error) => void): void {
    this.abort = abort;
    this.sentMs = this.nowMs();
    this.deadlineMs = this.sentMs + this.limits.totalMs;
    this.limit(this.limits.firstByteMs, 'no-answer');
  }

  onHeaders(status: number, raw: Buffer[]): boolean {
    if (status < 200) return true;
    this.status = status;
    this.headers = pairsOf(raw);
    this.firstByteMs = this.nowMs() - this.sentMs;
    this.limit(this.limits.idleMs, 'drip');
    return true;
  }

  onData(chunk: Buffer): boolean {
    if (this.isDone) return false;
    this.sizeBytes += chunk.length;
    this.chunks.push(chunk);
    if (this.sizeBytes > this.limits.maxBodyBytes) {
      this.finish(true);
      this.abort?.();
      return false;
    }
    this.limit(this.limits.idleMs, 'drip');
    return true;
  }

  onComplete(): void {
    this.finish(false);
  }

  onError(error: Error): void {
    if (this.isDone) return;
    this.isDone = true;
    clearTimeout(this.timer);
    this.reject(new TransportFault(this.why ?? this.faultOf(error), this.request.url, error));
  }

  private faultOf(error: Error): FaultKind {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (error.name === 'HTTPParserError' || code.startsWith('HPE_')) return 'malformed';
    if (code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL') || code === 'EPROTO') return 'connect';
    const known = faultByCode[code] ?? 'reset';
    const declared = Number(fieldOf(this.headers, 'content-length') ?? 0);
    return known === 'reset' && this.status !== 0 && declared > this.sizeBytes ? 'length' : known;
  }

  private finish(isCut: boolean): void {
    if (this.isDone) return;
    this.isDone = true;
    clearTimeout(this.timer);
    const raw = joined(this.chunks, Math.min(this.sizeBytes, this.limits.maxBodyBytes));
    const { body, isTruncated } = decodeBody(this.headers, raw, this.limits.maxBodyBytes);
    const { status, headers, firstByteMs } = this;
    const durationMs = this.nowMs() - this.sentMs;
    this.resolve({
      request: this.request,
      response: { status, headers, body, isTruncated: isCut || isTruncated, firstByteMs, durationMs },
    });
  }

  private limit(ms: number, why: FaultKind): void {
    clearTimeout(this.timer);
    const leftMs = Math.min(ms, Math.max(0, this.deadlineMs - this.nowMs()));
    this.timer = setTimeout(() => {
      this.why = why;
      if (this.abort === undefined) this.onError(new Error(why));
      else this.abort(new Error(why));
    }, leftMs);
  }
}

/** In memory of its own: a slice of the runtime's pool (`Buffer.concat`) holds all of the pool for as long as the body is kept. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = Buffer.allocUnsafeSlow(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk.subarray(0, length - at), at);
    at = Math.min(length, at + chunk.length);
  }
  return whole;
}

function pairsOf(raw: readonly (Buffer | string)[]): HeaderFields {
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    pairs.push([latin(raw[index]), latin(raw[index + 1])]);
  }
  return pairs;
}

function latin(bytes: Buffer | string | undefined): string {
  return typeof bytes === 'string' ? bytes : (bytes?.toString('latin1') ?? '');
}

const faultByCode: Readonly<Record<string, FaultKind>> = {
  UND_ERR_CONNECT_TIMEOUT: 'connect',
  ECONNREFUSED: 'connect',
  ENOTFOUND: 'connect',
  EHOSTUNREACH: 'connect',
  ENETUNREACH: 'connect',
  EADDRNOTAVAIL: 'connect',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'length',
  UND_ERR_HEADERS_OVERFLOW: 'malformed',
  UND_ERR_INVALID_ARG: 'unsendable',
  UND_ERR_NOT_SUPPORTED: 'unsendable',
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: 'unsendable',
};
