import type { Prober } from '../check.js';
import type { Exchange, InputPlace } from '../exchange.js';
import { baselines } from './observe.js';

/** Seconds asked for after the first hit: interleaved and of different lengths, so that load cannot imitate them. */
const series = [0, 2, 1, 0, 3, 0, 1, 0];
const firstSeconds = 2;
const correlationAtLeast = 0.985;

export interface DelayProof {
  readonly payload: string;
  readonly attack: Exchange;
  readonly control: Exchange;
  readonly repeated: number;
  readonly evidence: string;
}

interface Sample {
  readonly seconds: number;
  readonly tookMs: number;
  readonly exchange: Exchange;
  readonly payload: string;
}

/** What the delay of a payload is like: of a sleep exactly as asked, of busy work in proportion only. */
export interface DelayKind {
  /** Measured seconds for each second asked for. */
  readonly slopeAtLeast: number;
}

const exact: DelayKind = { slopeAtLeast: 0.8 };

/**
 * Proves that the answer takes as long as the payload asks. One request where nothing is delayed. A series is repeated once,
 * for a machine that stalled in the midst of it.
 */
export async function proveDelay(
  prober: Prober,
  place: InputPlace,
  payloadFor: (seconds: number) => string,
  kind: DelayKind = exact,
): Promise<DelayProof | undefined> {
  const usual = Math.max(
    ...(await baselines(prober, place.request)).map(({ response }) => response.durationMs),
  );
  const first = await sample(prober, place, payloadFor, firstSeconds);
  if (first.tookMs < firstSeconds * 1000 * kind.slopeAtLeast * 0.9 || first.tookMs < usual * 2)
    return undefined;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const samples: Sample[] = [];
    for (const seconds of series) samples.push(await sample(prober, place, payloadFor, seconds));
    if (follows(samples, kind)) return proofFrom(samples);
    if (!isPlausible(samples)) return undefined;
  }
  return undefined;
}

async function sample(
  prober: Prober,
  place: InputPlace,
  payloadFor: (seconds: number) => string,
  seconds: number,
): Promise<Sample> {
  const payload = payloadFor(seconds);
  const exchange = await prober.send(place, payload);
  return { seconds, tookMs: exchange.response.durationMs, exchange, payload };
}

/** Every delay is at least what was asked for, none of the undelayed comes near, and the whole lies on a line. */
export function follows(
  samples: readonly Pick<Sample, 'seconds' | 'tookMs'>[],
  { slopeAtLeast }: DelayKind = exact,
): boolean {
  const delayed = samples.filter(({ seconds }) => seconds > 0);
  const prompt = samples.filter(({ seconds }) => seconds === 0);
  const shortest = Math.min(...delayed.map(({ tookMs }) => tookMs));
  return (
    delayed.every(({ seconds, tookMs }) => tookMs >= seconds * 1000 * slopeAtLeast) &&
    prompt.every(({ tookMs }) => tookMs < shortest * 0.75) &&
    correlation(samples) >= correlationAtLeast &&
    (slopeAtLeast < 0.5 || isWhole(slopeOf(samples)))
  );
}

/** A sleep takes as long as asked, or as often as it is run: once, or once for each row. */
function isWhole(slope: number): boolean {
  return Math.abs(slope - Math.round(slope)) <= 0.2 * Math.max(1, slope / 4);
}

/** Measured seconds for each second asked for, by least squares. */
function slopeOf(samples: readonly Pick<Sample, 'seconds' | 'tookMs'>[]): number {
  const meanX = samples.reduce((sum, { seconds }) => sum + seconds, 0) / samples.length;
  const meanY = samples.reduce((sum, { tookMs }) => sum + tookMs / 1000, 0) / samples.length;
  const xy = samples.reduce(
    (sum, { seconds, tookMs }) => sum + (seconds - meanX) * (tookMs / 1000 - meanY),
    0,
  );
  return xy / samples.reduce((sum, { seconds }) => sum + (seconds - meanX) ** 2, 0);
}

/** Pearson's coefficient; 0 where one side does not vary. */
export function correlation(samples: readonly Pick<Sample, 'seconds' | 'tookMs'>[]): number {
  const count = samples.length;
  const meanX = samples.reduce((sum, { seconds }) => sum + seconds, 0) / count;
  const meanY = samples.reduce((sum, { tookMs }) => sum + tookMs, 0) / count;
  let [xy, xx, yy] = [0, 0, 0];
  for (const { seconds, tookMs } of samples) {
    xy += (seconds - meanX) * (tookMs - meanY);
    xx += (seconds - meanX) ** 2;
    yy += (tookMs - meanY) ** 2;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

/** Worth a second series: most delays were there. */
function isPlausible(samples: readonly Sample[]): boolean {
  const delayed = samples.filter(({ seconds }) => seconds > 0);
  return delayed.filter(({ seconds, tookMs }) => tookMs >= seconds * 800).length >= delayed.length - 1;
}

function proofFrom(samples: readonly Sample[]): DelayProof {
  const attack = samples.reduce((longest, one) => (one.seconds > longest.seconds ? one : longest));
  const control = samples.find(({ seconds }) => seconds === 0) ?? attack;
  const list = samples.map(({ seconds, tookMs }) => `${seconds} s -> ${(tookMs / 1000).toFixed(2)} s`);
  return {
    payload: attack.payload,
    attack: attack.exchange,
    control: control.exchange,
    repeated: samples.filter(({ seconds }) => seconds > 0).length,
    evidence: `asked -> took: ${list.join(', ')}`,
  };
}
