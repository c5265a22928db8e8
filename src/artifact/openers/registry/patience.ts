import { SeaworthyError } from '../../../core/errors.js';

/** How long and how often a registry is asked before it counts as gone. */
export interface Patience {
  readonly attempts: number;
  readonly firstWaitMs: number;
  readonly maxWaitMs: number;
  /** A registry that asks for more time than this is not waited for. */
  readonly maxRetryAfterMs: number;
  readonly timeoutMs: number;
  /** A body has to bring `minBytes` in every `windowMs` that was spent waiting for it. */
  readonly pace: { readonly minBytes: number; readonly windowMs: number };
}

export const usualPatience: Patience = {
  attempts: 4,
  firstWaitMs: 500,
  maxWaitMs: 8000,
  maxRetryAfterMs: 30_000,
  timeoutMs: 30_000,
  pace: { minBytes: 65_536, windowMs: 60_000 },
};

/** Doubles each time, half of it by chance, so that many scanners do not come back at the same moment. */
export function waitBefore(attempt: number, patience: Patience): number {
  const full = Math.min(patience.firstWaitMs * 2 ** attempt, patience.maxWaitMs);
  return full / 2 + Math.random() * (full / 2);
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** RFC 9110 section 10.2.3: seconds or a date. */
export function parseRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

const passing: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'EAI_AGAIN', 'ETIMEDOUT']);

/** Whether a failure of the network may be gone a moment later. */
export function isPassing(thrown: unknown): boolean {
  return passing.has(networkCode(thrown));
}

/** The system's name for what happened to the connection, as the World leaves it in `cause`. */
export function networkCode(thrown: unknown): string {
  if (!(thrown instanceof SeaworthyError) || thrown.code !== 'NETWORK') return '';
  const { cause } = thrown;
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  return typeof cause.code === 'string' ? cause.code : '';
}
