import { createHash } from 'node:crypto';
import type { Prober, Proof } from '../check.js';
import type { InputPlace, ProbeRequest } from '../exchange.js';
import { isAtLeast } from './prove.js';
import { pathOf } from './requests.js';

/** Crawls with more pages than that are sampled by checks of what is mostly one setting for the whole application. */
const smallCrawlPages = 60;

/**
 * Whether a check of an application-wide setting looks at this operation: at all of a small application and from strength high on,
 * at a quarter of a large one. Goes by the path alone, so that every scan picks the same.
 */
export function isSampled(prober: Prober, request: ProbeRequest): boolean {
  if (isAtLeast(prober, 'high') || prober.pages().length <= smallCrawlPages) return true;
  return (createHash('sha256').update(pathOf(request.url)).digest()[0] ?? 0) < 64;
}

const seen = new WeakMap<object, Set<string>>();

/** True for the first caller with this key in a scan; the list of crawled pages, one for each scan, stands for the scan. */
export function isFirst(prober: Prober, key: string): boolean {
  const keys = seen.get(prober.pages()) ?? new Set<string>();
  seen.set(prober.pages(), keys);
  const isNew = !keys.has(key);
  keys.add(key);
  return isNew;
}

const proven = new WeakMap<InputPlace, Set<string>>();

/** Another check has proved this weakness at the place: dearer ways to show it again are left out. */
export function isProven(place: InputPlace, weakness: string): boolean {
  return proven.get(place)?.has(weakness) === true;
}

/** A weakness of another kind was proved: it explains why quotes change the answer. */
export function isExplained(place: InputPlace): boolean {
  return (proven.get(place)?.size ?? 0) > 0;
}

/** Notes what the proofs show, and passes them on. */
export function noteProven(place: InputPlace, weakness: string, proofs: readonly Proof[]): readonly Proof[] {
  if (proofs.length === 0) return proofs;
  proven.set(place, (proven.get(place) ?? new Set<string>()).add(weakness));
  return proofs;
}
