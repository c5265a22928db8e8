import { createHash } from 'node:crypto';
import type { Confidence, Prober, Proof, Strength } from '../check.js';
import type { Exchange, InputPlace } from '../exchange.js';
import { bodyText } from '../page/message.js';
import type { Discrimination } from './discriminate.js';
import { baselines } from './observe.js';
import type { DelayProof } from './timing.js';

/** Two numbers whose product no page contains by chance. */
export interface Operands {
  readonly a: number;
  readonly b: number;
  readonly product: string;
}

export function operandsFrom(marker: string): Operands {
  const bytes = createHash('sha256').update(marker).digest();
  const a = 20_000 + (bytes.readUInt32BE(0) % 70_000);
  const b = 20_000 + (bytes.readUInt32BE(4) % 70_000);
  return { a, b, product: String(a * b) };
}

export function strengthOf(prober: Prober): number {
  const order: readonly Strength[] = ['low', 'medium', 'high', 'insane'];
  return order.indexOf(prober.strength);
}

export function isAtLeast(prober: Prober, strength: Strength): boolean {
  const order: readonly Strength[] = ['low', 'medium', 'high', 'insane'];
  return strengthOf(prober) >= order.indexOf(strength);
}

/**
 * Whether one of the technologies is there. Undefined where that is not known: what an application shows of itself rules out
 * nothing, an inventory of packages does.
 */
export function hasTechnology({ technologies }: Prober, pattern: RegExp): boolean | undefined {
  if (technologies.some((name) => pattern.test(name))) return true;
  return technologies.some((name) => name.startsWith('pkg:')) ? false : undefined;
}

const languages =
  /^(?:python|node|php|java|dotnet|ruby|go)$|flask|django|express|laravel|spring|rails|aspnet/;

/** As `hasTechnology` for the language of the application: one that is known rules the others out. */
export function hasLanguage({ technologies }: Prober, pattern: RegExp): boolean | undefined {
  if (technologies.some((name) => pattern.test(name))) return true;
  return technologies.some((name) => languages.test(name) || name.startsWith('pkg:')) ? false : undefined;
}

export function subjectOf({ kind, name }: InputPlace): string {
  return `${kind} ${name}`;
}

/** One attempt: a payload, and the text that can only come from its evaluation. */
export interface Attempt {
  readonly payload: string;
  readonly expected: string;
}

export type Attempts = (operands: Operands, marker: string) => Attempt;

/**
 * Sends a payload whose evaluation gives a text that the payload does not contain; a hit is repeated with new operands. The
 * expected text must be absent from the baselines.
 */
export async function proveOutput(
  prober: Prober,
  place: InputPlace,
  attemptOf: Attempts,
  confidence: Confidence = 'confirmed',
): Promise<Proof | undefined> {
  return proveOutputBy(prober, place, (payload) => prober.send(place, payload), attemptOf, confidence);
}

export async function proveOutputBy(
  prober: Prober,
  place: InputPlace,
  send: (payload: string) => Promise<Exchange>,
  attemptOf: Attempts,
  confidence: Confidence = 'confirmed',
): Promise<Proof | undefined> {
  let last: { attempt: Attempt; exchange: Exchange } | undefined;
  const rounds = 2;
  for (let round = 0; round < rounds; round += 1) {
    const marker = prober.marker();
    const attempt = attemptOf(operandsFrom(marker), marker);
    const exchange = await send(attempt.payload);
    if (!showsOutput(exchange, attempt)) return undefined;
    last = { attempt, exchange };
  }
  const [control] = await baselines(prober, place.request);
  if (last === undefined || control === undefined || showsOutput(control, last.attempt)) return undefined;
  const { attempt, exchange } = last;
  return {
    subject: subjectOf(place),
    payload: attempt.payload,
    attack: exchange,
    control,
    repeated: rounds,
    evidence: attempt.expected,
    confidence,
  };
}

/** Body or header fields contain the result, and the payload does not. Thousands separators are looked through. */
export function showsOutput({ response }: Exchange, { payload, expected }: Attempt): boolean {
  if (payload.includes(expected)) return false;
  const text = bodyText(response);
  const fields = response.headers.map(([, value]) => value).join('\n');
  if (text.includes(expected) || fields.includes(expected)) return true;
  return /^\d+$/.test(expected) && text.replace(/(?<=\d)[,.' ](?=\d{3})/g, '').includes(expected);
}

/** The first attempt that proves it. */
export async function firstProof(
  prober: Prober,
  place: InputPlace,
  attempts: readonly Attempts[],
  confidence?: Confidence,
): Promise<readonly Proof[]> {
  for (const attempt of attempts) {
    const proof = await proveOutput(prober, place, attempt, confidence);
    if (proof !== undefined) return [proof];
  }
  return [];
}

export function proofOfDelay(place: InputPlace, delay: DelayProof, confidence: Confidence = 'high'): Proof {
  return { subject: subjectOf(place), confidence, isByDelay: true, ...delay };
}

export function proofOfDifference(
  place: InputPlace,
  found: Discrimination,
  confidence: Confidence = 'high',
): Proof {
  return {
    subject: subjectOf(place),
    payload: found.truePayload,
    attack: found.trueExchange,
    control: found.falseExchange,
    repeated: found.repeated,
    evidence: found.evidence,
    again: found.again,
    detail: `the control differs in the condition only: ${found.falsePayload}`,
    confidence,
  };
}

/** Sends payloads that carry an address of ours until one is asked for, and asks again to see that it was no accident. */
export async function proveCallback(
  prober: Prober,
  place: InputPlace,
  payloads: readonly ((url: string) => string)[],
  send: (payload: string) => Promise<Exchange> = (payload) => prober.send(place, payload),
): Promise<Proof | undefined> {
  const { outOfBand } = prober;
  if (outOfBand === undefined) return undefined;
  for (const payloadFor of payloads) {
    const first = await callback(prober, payloadFor, send);
    if (first === undefined) continue;
    const second = await callback(prober, payloadFor, send);
    const [control] = await baselines(prober, place.request);
    if (second === undefined || control === undefined) continue;
    const { payload, exchange: attack } = second;
    const evidence = `the server asked for ${second.url}`;
    return {
      subject: subjectOf(place),
      payload,
      attack,
      control,
      repeated: 2,
      evidence,
      again: async () => (await callback(prober, payloadFor, send)) !== undefined,
      confidence: 'confirmed',
    };
  }
  return undefined;
}

/** Time that a server has to ask for our address after its answer. Most ask before they answer. */
const callbackWaitMs: Readonly<Record<Strength, number>> = { low: 20, medium: 50, high: 500, insane: 2000 };

async function callback(
  { outOfBand, marker, strength }: Prober,
  payloadFor: (url: string) => string,
  send: (payload: string) => Promise<Exchange>,
): Promise<{ payload: string; url: string; exchange: Exchange } | undefined> {
  const token = marker();
  const url = outOfBand?.url(token) ?? '';
  const payload = payloadFor(url);
  const exchange = await send(payload);
  return (await outOfBand?.wasCalled(token, callbackWaitMs[strength]))
    ? { payload, url, exchange }
    : undefined;
}
