import type { Confidence, Sighting } from '../check.js';
import type { Exchange, ProbeResponse } from '../exchange.js';
import { bodyText, excerpt, headerValues, isHtml, isSuccess } from './message.js';

/** Sightings of one check on one page beyond that many add nothing. */
const sightingsAtMost = 20;

export function sighting(
  subject: string,
  evidence: string,
  confidence: Confidence = 'high',
  detail?: string,
): Sighting {
  const short = { subject: subject.slice(0, 120), evidence: evidence.slice(0, 300), confidence };
  return detail === undefined ? short : { ...short, detail };
}

/** One of each subject, and not too many. */
export function distinct(sightings: readonly Sighting[]): readonly Sighting[] {
  const bySubject = new Map(sightings.map((one) => [one.subject, one] as const).reverse());
  return [...bySubject.values()].reverse().slice(0, sightingsAtMost);
}

/** A document that a browser shows: HTML, with a body, not an error that a proxy made up. */
export function isDocument(exchange: Exchange): boolean {
  return isHtml(exchange.response) && exchange.response.body.length > 0 && isSuccess(exchange);
}

/** Every value of a response field that shows the weakness. */
export function fieldSightings(
  { response }: Exchange,
  name: string,
  shows: (value: string) => boolean = () => true,
  confidence: Confidence = 'high',
): readonly Sighting[] {
  const values = headerValues(response, name).filter((value) => value !== '' && shows(value));
  return values.slice(0, 1).map((value) => sighting(name, `${name}: ${value}`, confidence));
}

/** Matches of a pattern (with the `g` flag) in the body; `judge` names the subject, or drops the match. */
export function bodySightings(
  response: ProbeResponse,
  pattern: RegExp,
  judge: (match: RegExpExecArray) => string | undefined,
  confidence: Confidence = 'medium',
): readonly Sighting[] {
  const text = bodyText(response);
  const found: Sighting[] = [];
  for (const match of text.matchAll(pattern)) {
    if (found.length >= sightingsAtMost * 5) break;
    const subject = judge(match);
    if (subject !== undefined) found.push(sighting(subject, excerpt(text, match.index), confidence));
  }
  return distinct(found);
}
