import type { Prober } from '../check.js';
import type { Exchange, InputPlace, ProbeRequest } from '../exchange.js';

/**
 * Observations that several checks share, made once: keyed by the place or request object itself, which the scan hands to
 * every check. A check that runs alone pays for all of them.
 */
const baselineStore = new WeakMap<ProbeRequest, Promise<readonly Exchange[]>>();
const probeStore = new WeakMap<InputPlace, Map<string, Promise<Probe>>>();

/** For when nothing more is asked of the place or request: its answers would stay as long as the scan otherwise. */
export function forgetObservations(of: InputPlace | ProbeRequest): void {
  if ('url' in of) baselineStore.delete(of);
  else probeStore.delete(of);
}

export interface Probe {
  readonly payload: string;
  readonly marker: string;
  readonly exchange: Exchange;
}

/** Two answers to the benign request: what differs between them is noise. */
export function baselines(prober: Prober, request: ProbeRequest): Promise<readonly Exchange[]> {
  const known = baselineStore.get(request);
  if (known !== undefined) return known;
  // The scan may keep the answer of `baseline`: the second one is asked for anew, unless the scan has seen one before.
  const seen = prober.seen?.(request);
  const made = (async () =>
    seen === undefined
      ? [await prober.baseline(), await prober.request(request)]
      : [seen, await prober.baseline()])();
  baselineStore.set(request, made);
  made.catch(() => baselineStore.delete(request));
  return made;
}

/** The answer to one payload of that label at the place; sent by the first check that asks. */
export function probeOnce(
  prober: Prober,
  place: InputPlace,
  label: string,
  payloadWith: (marker: string) => string,
): Promise<Probe> {
  const probes = probeStore.get(place) ?? new Map<string, Promise<Probe>>();
  probeStore.set(place, probes);
  const known = probes.get(label);
  if (known !== undefined) return known;
  const made = sendMarked(prober, place, payloadWith);
  probes.set(label, made);
  // A request that failed is tried again by the next check.
  made.catch(() => probes.delete(label));
  return made;
}

export async function sendMarked(
  prober: Prober,
  place: InputPlace,
  payloadWith: (marker: string) => string,
): Promise<Probe> {
  const marker = prober.marker();
  const payload = payloadWith(marker);
  return { marker, payload, exchange: await prober.send(place, payload) };
}

/** A marker of letters and digits alone: whether and where the value comes back. */
export function plainProbe(prober: Prober, place: InputPlace): Promise<Probe> {
  return probeOnce(prober, place, 'plain', (marker) => marker);
}

export interface QuotePair {
  readonly odd: Probe;
  readonly even: Probe;
}

/** The value with quotes left open and with quotes doubled: what most query languages take for the value itself. */
export async function quotePair(prober: Prober, place: InputPlace): Promise<QuotePair> {
  const odd = await probeOnce(prober, place, 'odd', () => `${place.value}'"`);
  const even = await probeOnce(prober, place, 'even', () => `${place.value}''""`);
  return { odd, even };
}

/** Characters that mean something in queries, filters and templates, to draw an error that names its language. */
export function syntaxProbe(prober: Prober, place: InputPlace): Promise<Probe> {
  return probeOnce(prober, place, 'syntax', (marker) => `${marker}'")(*]}%>{{\\`);
}

/** An absolute address: ours where out-of-band records are kept, one of a reserved domain (RFC 2606) otherwise. */
export function addressProbe(prober: Prober, place: InputPlace): Promise<Probe> {
  return probeOnce(prober, place, 'address', (marker) => addressFor(prober, marker));
}

export function addressFor(prober: Prober, marker: string): string {
  return prober.outOfBand?.url(marker) ?? `https://${marker}.example.net/`;
}
