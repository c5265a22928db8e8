import type { Prober } from '../check.js';
import type { Unit } from './plan.js';

/** Where the requests of a scan went. */
export interface Spent {
  /** Id of a check, or a stage: `crawl`, `inputs`, `verification`. */
  readonly by: string;
  /** Kind of the input place, `operation`, `host`; empty for stages. */
  readonly at: string;
  readonly requests: number;
}

export interface Ledger {
  add(by: string, at: string, requests?: number): void;
  entries(): readonly Spent[];
}

export function createLedger(): Ledger {
  const counts = new Map<string, Spent>();
  return {
    add(by, at, requests = 1) {
      const key = `${by} ${at}`;
      counts.set(key, { by, at, requests: (counts.get(key)?.requests ?? 0) + requests });
    },
    entries: () => [...counts.values()].sort((a, b) => b.requests - a.requests),
  };
}

export function placeOf({ target }: Unit): string {
  return target.scope === 'place' ? target.place.kind : target.scope;
}

/** An observation that checks share is put down to the check that asked for it first. */
export function counted(prober: Prober, spend: () => void): Prober {
  const counting =
    <A extends unknown[], R>(send: (...values: A) => R) =>
    (...values: A): R => {
      spend();
      return send(...values);
    };
  return {
    ...prober,
    baseline: counting(prober.baseline),
    send: counting(prober.send),
    request: counting(prober.request),
    requestAs: counting(prober.requestAs),
  };
}
