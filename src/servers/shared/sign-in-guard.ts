import { SeaworthyError } from '../../core/errors.js';
import { addressGroup } from './address-group.js';

/** Who tries to sign in as whom. */
export interface Attempt {
  readonly user: string;
  readonly address: string | undefined;
}

/**
 * Slows guesses at passwords by user and address, so that a flood costs its sender and no one else: each pair has a
 * queue of its own, the queues take turns, and a wrong answer comes late. Nothing is ever locked: a right password is
 * checked like any other and answered at once.
 */
export interface SignInGuard {
  /** @throws SeaworthyError LIMIT_EXCEEDED where too many wait before it */
  check(attempt: Attempt, isRight: () => Promise<boolean>): Promise<boolean>;
}

export interface GuardLimits {
  /** Checks at the same moment; each costs tenths of a second of a processor. */
  readonly maxAtOnce: number;
  readonly maxWaiting: number;
  /** Of one user at one address. The latest is checked first: it waits for its answer still. */
  readonly maxWaitingPerPair: number;
  /** A wrong answer is held back this long at most, after many before it. */
  readonly maxDelayMs: number;
  /** Between two checks for a pair that failed often. */
  readonly maxGapMs: number;
  /** After which a failure is forgotten. */
  readonly forgetMs: number;
}

export const usualGuardLimits: GuardLimits = {
  maxAtOnce: 2,
  maxWaiting: 2048,
  maxWaitingPerPair: 64,
  maxDelayMs: 4000,
  maxGapMs: 250,
  forgetMs: 15 * 60_000,
};

interface Pair {
  readonly key: string;
  readonly waiting: Waiting[];
  failures: number;
  lastFailureMs: number;
  nextCheckMs: number;
}

interface Waiting {
  readonly isRight: () => Promise<boolean>;
  resolve(answer: boolean): void;
  reject(error: unknown): void;
}

const maxPairs = 20_000;
/** So many typing errors cost nothing. */
const freeFailures = 3;

export function createSignInGuard(limits: GuardLimits = usualGuardLimits): SignInGuard {
  const queues = new PairQueues(limits);
  return {
    check: async ({ user, address }, isRight) => {
      const pair = queues.pairOf(`${addressGroup(address)} ${user.slice(0, 256)}`);
      const answer = await queues.enqueue(pair, isRight);
      if (!answer) await pause(delayAfter(pair.failures, limits.maxDelayMs));
      return answer;
    },
  };
}

class PairQueues {
  readonly #limits: GuardLimits;
  readonly #pairs = new Map<string, Pair>();
  /** Pairs with someone waiting, in the order of their turns. */
  readonly #turns = new Set<Pair>();
  #waiting = 0;
  #running = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(limits: GuardLimits) {
    this.#limits = limits;
  }

  pairOf(key: string): Pair {
    const nowMs = performance.now();
    const known = this.#pairs.get(key);
    if (known !== undefined && nowMs - known.lastFailureMs < this.#limits.forgetMs) return known;
    if (known !== undefined) return Object.assign(known, { failures: 0, lastFailureMs: nowMs });
    if (this.#pairs.size >= maxPairs) this.#forgetOne();
    const fresh: Pair = { key, waiting: [], failures: 0, lastFailureMs: nowMs, nextCheckMs: 0 };
    this.#pairs.set(key, fresh);
    return fresh;
  }

  #forgetOne(): void {
    for (const pair of this.#pairs.values()) {
      if (pair.waiting.length > 0) continue;
      this.#pairs.delete(pair.key);
      return;
    }
  }

  enqueue(pair: Pair, isRight: () => Promise<boolean>): Promise<boolean> {
    const { maxWaiting, maxWaitingPerPair } = this.#limits;
    if (pair.waiting.length >= maxWaitingPerPair) this.#refuseOldest(pair);
    if (this.#waiting >= maxWaiting) this.#refuseOldest(this.#longest());
    return new Promise((resolve, reject) => {
      pair.waiting.push({ isRight, resolve, reject });
      this.#waiting += 1;
      this.#turns.add(pair);
      this.#run();
    });
  }

  #refuseOldest(pair: Pair | undefined): void {
    const oldest = pair?.waiting.shift();
    if (oldest === undefined) return;
    this.#waiting -= 1;
    oldest.reject(
      new SeaworthyError('LIMIT_EXCEEDED', 'Too many are signing in at once.', {
        whatToDo: 'Try again in a moment.',
      }),
    );
  }

  #longest(): Pair | undefined {
    let longest: Pair | undefined;
    for (const pair of this.#turns) {
      if (pair.waiting.length > (longest?.waiting.length ?? 0)) longest = pair;
    }
    return longest;
  }

  #run(): void {
    while (this.#running < this.#limits.maxAtOnce) {
      const next = this.#nextPair();
      if (next === undefined) return;
      void this.#checkOne(next);
    }
  }

  /** The first in turn whose gap is over; where there is only one with a gap, it is waited for. */
  #nextPair(): Pair | undefined {
    const nowMs = performance.now();
    let soonestMs = Number.POSITIVE_INFINITY;
    for (const pair of this.#turns) {
      if (pair.waiting.length === 0) this.#turns.delete(pair);
      else if (pair.nextCheckMs <= nowMs) return pair;
      else soonestMs = Math.min(soonestMs, pair.nextCheckMs);
    }
    if (soonestMs === Number.POSITIVE_INFINITY) return undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), Math.ceil(soonestMs - nowMs) + 1);
    return undefined;
  }

  async #checkOne(pair: Pair): Promise<void> {
    const attempt = pair.waiting.pop();
    if (attempt === undefined) return;
    this.#turns.delete(pair);
    if (pair.waiting.length > 0) this.#turns.add(pair);
    this.#waiting -= 1;
    this.#running += 1;
    pair.nextCheckMs = performance.now() + gapAfter(pair.failures, this.#limits.maxGapMs);
    try {
      const answer = await attempt.isRight();
      if (!answer) Object.assign(pair, { failures: pair.failures + 1, lastFailureMs: performance.now() });
      attempt.resolve(answer);
    } catch (thrown) {
      attempt.reject(thrown);
    } finally {
      this.#running -= 1;
      this.#run();
    }
  }
}

/** A right password does not clear the count: one who guesses knows one of their own. */
function delayAfter(failures: number, maxMs: number): number {
  return failures <= freeFailures ? 0 : Math.min(maxMs, 100 * 2 ** Math.min(20, failures - freeFailures));
}

function gapAfter(failures: number, maxMs: number): number {
  return failures <= freeFailures ? 0 : Math.min(maxMs, 10 * 2 ** Math.min(20, failures - freeFailures));
}

function pause(ms: number): Promise<void> {
  return ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));
}
