import type { Prober } from '../check.js';
import type { Exchange, InputPlace } from '../exchange.js';
import { bodyText } from '../page/message.js';
import { featuresOf, isLike, without } from './features.js';
import { baselines, plainProbe, probeOnce, quotePair } from './observe.js';

const known = new WeakMap<InputPlace, Promise<boolean>>();

/**
 * Whatever stands there, the answer is the benign one: the value is not read, or its effect does not show. Comparing answers is
 * of no use; delays and callbacks still are.
 */
export function isInert(prober: Prober, place: InputPlace): Promise<boolean> {
  const made = known.get(place) ?? compare(prober, place);
  known.set(place, made);
  made.catch(() => known.delete(place));
  return made;
}

async function compare(prober: Prober, place: InputPlace): Promise<boolean> {
  const usual = await baselines(prober, place.request);
  const plain = await plainProbe(prober, place);
  const { odd, even } = await quotePair(prober, place);
  const isEchoed =
    bodyText(plain.exchange.response).includes(plain.marker) ||
    plain.exchange.response.headers.some(([, value]) => value.includes(plain.marker));
  return (
    !isEchoed &&
    [plain, odd, even].every(({ exchange, payload }) => isLike(exchange, payload, usual, place.value))
  );
}

/** For conditions that leave the benign result alone: an answer of another kind means that the payload was not understood. */
export async function leavesAlone(prober: Prober, place: InputPlace): Promise<Expectation> {
  const usual = await baselines(prober, place.request);
  return (exchange, payload) => isLike(exchange, payload, usual, place.value);
}

/** For conditions that widen the empty result of a wrong value: an answer like the empty one means the same. */
export async function widens(prober: Prober, place: InputPlace): Promise<Expectation> {
  const plain = await plainProbe(prober, place);
  const none = featuresOf(plain.exchange, plain.payload);
  return (exchange, payload) => {
    const found = featuresOf(exchange, payload);
    return without(found, none).size + without(none, found).size > 0;
  };
}

export type Expectation = (trueExchange: Exchange, truePayload: string) => boolean;

/**
 * A word in quotes that is compared with itself widens the empty result: SQL, XPath and others read `or` in lower case alike.
 * Where it does not, none of them need try.
 */
export async function orWidens(prober: Prober, place: InputPlace): Promise<boolean> {
  const probe = await probeOnce(prober, place, 'or', (marker) => {
    const word = marker.slice(-6);
    return `${marker}' or '${word}'='${word}`;
  });
  return (await widens(prober, place))(probe.exchange, probe.payload);
}

/**
 * The benign value is one that the application understands, and it is none of that form: a parser of the form is not behind the
 * place. Says nothing of values that the crawl made up.
 */
export async function isOtherwiseRead(prober: Prober, place: InputPlace, form: RegExp): Promise<boolean> {
  if (place.value === '' || form.test(place.value)) return false;
  const usual = await baselines(prober, place.request);
  return usual.every(({ response }) => response.status < 400) && (await findsSomething(prober, place));
}

/** A benign value that finds what a made-up one does not: only then can a condition narrow anything. */
export async function findsSomething(prober: Prober, place: InputPlace): Promise<boolean> {
  const usual = await baselines(prober, place.request);
  const plain = await plainProbe(prober, place);
  return !isLike(plain.exchange, plain.payload, usual, place.value);
}
