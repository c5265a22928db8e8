import type { Prober, Proof } from '../check.js';
import type { InputPlace } from '../exchange.js';
import { bodyText } from '../page/message.js';
import { baselines, sendMarked, syntaxProbe } from './observe.js';
import { subjectOf } from './prove.js';

/**
 * A complaint of a library that the shared syntax probe draws, that two payloads with new markers draw again, and that neither the
 * benign value nor a marker without special characters draws.
 */
export async function proveError(
  prober: Prober,
  place: InputPlace,
  complaint: RegExp,
  payloadWith: (marker: string) => string,
): Promise<Proof | undefined> {
  const [known] = await baselines(prober, place.request);
  const probe = await syntaxProbe(prober, place);
  if (known === undefined || complaint.test(bodyText(known.response))) return undefined;
  if (!complaint.test(bodyText(probe.exchange.response))) return undefined;
  const plain = await sendMarked(prober, place, (marker) => marker);
  const first = await sendMarked(prober, place, payloadWith);
  const second = await sendMarked(prober, place, payloadWith);
  const matches = [first, second].map(({ exchange }) => complaint.exec(bodyText(exchange.response))?.[0]);
  if (matches.includes(undefined) || complaint.test(bodyText(plain.exchange.response))) return undefined;
  return {
    subject: subjectOf(place),
    payload: second.payload,
    attack: second.exchange,
    control: plain.exchange,
    repeated: 2,
    evidence: matches[1]?.slice(0, 200) ?? '',
    confidence: 'high',
  };
}
