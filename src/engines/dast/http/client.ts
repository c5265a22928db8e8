import type { TlsAnswer, TlsOffer } from '../check.js';
import type { Exchange, ProbeRequest } from '../exchange.js';
import { type FaultKind, isFault, TransportFault } from './fault.js';
import { fieldOf } from './fields.js';
import { shakeHands } from './handshake.js';
import { createRateLimiter } from './rate.js';
import { originOf, type Scope } from './scope.js';
import { createVersionedWire } from './versions.js';
import { defaultLimits, type Wire, type WireLimits, type WireOptions } from './wire.js';

export interface ClientOptions {
  readonly scope: Scope;
  /** Host name to the one address that it is pinned to. */
  readonly pinned: ReadonlyMap<string, string>;
  /** `undefined`: no limit. */
  readonly requestsPerSecond?: number;
  readonly concurrencyPerHost: number;
  readonly limits?: Partial<WireLimits>;
  readonly maxRequests: number;
  /** On the clock of `nowMs`. */
  readonly deadlineMs: number;
  readonly nowMs: () => number;
  /** Milliseconds since 1970, for the dates of certificates. */
  readonly clockMs?: () => number;
  readonly signal?: AbortSignal;
}

/** What was sent, and what came of it. */
export interface ClientCounts {
  readonly sent: number;
  readonly refusedByScope: number;
  /** Faults by origin and kind. */
  readonly faults: ReadonlyMap<string, ReadonlyMap<FaultKind, number>>;
  /** Answers 429, by origin. */
  readonly rateLimited: ReadonlyMap<string, number>;
  readonly truncated: number;
  /** Hosts that were given up because nothing came back any more. */
  readonly lost: readonly string[];
}

/** The one place that sends. Scope, budget, rate and concurrency hold here and nowhere else. */
export interface Client {
  /** @throws TransportFault */
  send(request: ProbeRequest, options?: SendOptions): Promise<Exchange>;
  /** One TLS handshake, counted as a request. */
  handshake(origin: string, offer: TlsOffer): Promise<TlsAnswer | undefined>;
  counts(): ClientCounts;
  close(): Promise<void>;
}

export interface SendOptions {
  /** Waits and asks again when the server asks for patience (429). */
  readonly isPatient?: boolean;
}

/** So many in a row without an answer, and a host is given up: a dead server must not cost its time-out for each payload. */
const patienceFaults = 12;
const longestPauseMs = 10_000;
const retriesWhenLimited = 2;
/** An address that has answered 429 so often is limited by what is sent, not by how fast: an account that is locked. */
const patienceWhenLimited = 4;

export function createClient(options: ClientOptions): Client {
  const limits: WireLimits = { ...defaultLimits, ...options.limits };
  const wireOptions: WireOptions = {
    connectionsPerHost: options.concurrencyPerHost,
    nowMs: options.nowMs,
    connectMs: limits.connectMs,
    pinned: options.pinned,
  };
  const limiter = createRateLimiter(options.requestsPerSecond, options.nowMs);
  const tally = createTally();
  const gate = createGate(options.concurrencyPerHost);

  const admit = (url: string, origin: string): void => {
    if (options.signal?.aborted === true) throw new TransportFault('stopped', url);
    if (tally.isLost(origin)) throw new TransportFault('no-answer', url);
    if (tally.sent >= options.maxRequests || options.nowMs() >= options.deadlineMs) {
      throw new TransportFault('budget', url);
    }
  };
  const sendBy = async (by: Wire, request: ProbeRequest, origin: string): Promise<Exchange> => {
    await limiter.take();
    admit(request.url, origin);
    tally.sent += 1;
    const exchange = await by.send(request, limits);
    tally.answered(origin, exchange);
    return exchange;
  };
  const wires = createVersionedWire(wireOptions, sendBy);
  /** A kept connection may be closed by the server just as we use it; that is no answer to the request. */
  const sendTwice = async (request: ProbeRequest, origin: string): Promise<Exchange> => {
    try {
      return await wires.send(request, origin);
    } catch (thrown) {
      if (!isFault(thrown, 'reset') || tally.isLost(origin)) throw thrown;
      return await wires.send(request, origin);
    }
  };
  const sendPatiently = async (
    request: ProbeRequest,
    origin: string,
    isPatient: boolean,
  ): Promise<Exchange> => {
    for (let attempt = 0; ; attempt++) {
      const exchange = await sendTwice(request, origin);
      const address = `${request.method} ${request.url.split('?', 1)[0]}`;
      if (exchange.response.status !== 429) return exchange;
      const times = tally.limited(origin, address);
      if (!isPatient || attempt >= retriesWhenLimited || times > patienceWhenLimited) return exchange;
      limiter.pause(pauseOf(exchange, attempt));
    }
  };
  return {
    async send(request, { isPatient = false } = {}) {
      // Before anything else: what is out of scope costs no place in the queue and no packet.
      if (!options.scope.allows(request.url)) throw new TransportFault('out-of-scope', request.url);
      const origin = originOf(request.url) ?? '';
      admit(request.url, origin);
      const leave = await gate.enter(origin);
      try {
        return await sendPatiently(request, origin, isPatient);
      } catch (thrown) {
        if (isFault(thrown)) tally.failed(origin, thrown.kind);
        throw thrown;
      } finally {
        leave();
      }
    },
    async handshake(origin, offer) {
      // A handshake asks for no path, so prefixes and exclusions do not apply.
      if (!options.scope.origins.includes(origin)) return undefined;
      await limiter.take();
      admit(origin, origin);
      tally.sent += 1;
      const { pinned } = options;
      return shakeHands(origin, offer, {
        pinned,
        connectMs: limits.connectMs,
        nowMs: options.clockMs ?? Date.now,
      });
    },
    counts: () => tally.counts(options.scope),
    close: () => wires.close(),
  };
}

/** `Retry-After` in seconds (RFC 9110, section 10.2.3), within reason; otherwise a little longer each time. */
function pauseOf({ response }: Exchange, attempt: number): number {
  const seconds = Number(fieldOf(response.headers, 'retry-after') ?? Number.NaN);
  const wanted = Number.isFinite(seconds) ? seconds * 1000 : 500 * 2 ** attempt;
  return Math.min(longestPauseMs, Math.max(100, wanted));
}

function createTally() {
  const faults = new Map<string, Map<FaultKind, number>>();
  const rateLimited = new Map<string, number>();
  const limitedAt = new Map<string, number>();
  const inARow = new Map<string, number>();
  let truncated = 0;
  return {
    sent: 0,
    isLost: (origin: string) => (inARow.get(origin) ?? 0) >= patienceFaults,
    answered(origin: string, { response }: Exchange) {
      inARow.set(origin, 0);
      if (response.isTruncated) truncated += 1;
    },
    limited(origin: string, address: string): number {
      rateLimited.set(origin, (rateLimited.get(origin) ?? 0) + 1);
      const count = (limitedAt.get(address) ?? 0) + 1;
      limitedAt.set(address, count);
      return count;
    },
    failed(origin: string, kind: FaultKind) {
      const own = faults.get(origin) ?? new Map<FaultKind, number>();
      faults.set(origin, own.set(kind, (own.get(kind) ?? 0) + 1));
      if (kind === 'connect' || kind === 'no-answer') {
        if ((inARow.get(origin) ?? 0) < patienceFaults) inARow.set(origin, (inARow.get(origin) ?? 0) + 1);
      }
    },
    counts(scope: Scope): ClientCounts {
      return {
        sent: this.sent,
        refusedByScope: [...scope.refused().values()].reduce((sum, count) => sum + count, 0),
        faults,
        rateLimited,
        truncated,
        lost: [...inARow].filter(([, count]) => count >= patienceFaults).map(([origin]) => origin),
      };
    },
  };
}

/** At most so many at once for each host; the others wait in the order in which they came. */
function createGate(width: number) {
  const inside = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();
  return {
    async enter(host: string): Promise<() => void> {
      const count = inside.get(host) ?? 0;
      if (count >= width) {
        await new Promise<void>((resolve) => {
          const queue = waiting.get(host) ?? [];
          waiting.set(host, queue);
          queue.push(resolve);
        });
      } else inside.set(host, count + 1);
      return () => {
        const next = waiting.get(host)?.shift();
        if (next === undefined) inside.set(host, (inside.get(host) ?? 1) - 1);
        else next();
      };
    },
  };
}
