import type { Prober } from '../check.js';
import type { Exchange, InputPlace } from '../exchange.js';
import { featuresOf, intersection, without } from './features.js';
import type { Expectation } from './sensitivity.js';

/** Pairs that have to agree: a page that picks one of two faces at random passes with 1 in 4,096. */
const pairsAtLeast = 6;

/** A payload for the wanted outcome. Both outcomes must look alike but for what only the language can decide. */
export type Condition = (isTrue: boolean, marker: string) => string;

export interface Discrimination {
  readonly truePayload: string;
  readonly falsePayload: string;
  readonly trueExchange: Exchange;
  readonly falseExchange: Exchange;
  readonly repeated: number;
  /** A part of the answer that all true conditions have and no false one, or the reverse. */
  readonly evidence: string;
  /** More pairs with new words; true where the same parts of the answers keep them apart. */
  again(): Promise<boolean>;
}

/** Sends requests that differ in a condition only; the order within pairs changes, the operands are new each time. */
export type Sender = (payload: string) => Promise<Exchange>;

export function discriminate(
  prober: Prober,
  place: InputPlace,
  condition: Condition,
  expects?: Expectation,
): Promise<Discrimination | undefined> {
  return discriminateBy(prober, (payload) => prober.send(place, payload), condition, expects);
}

/**
 * As `discriminate`, for requests that a check builds by itself. Costs two requests where nothing differs, one where the true
 * answer is not what was expected of it.
 */
export async function discriminateBy(
  prober: Prober,
  send: Sender,
  condition: Condition,
  expects: Expectation = () => true,
): Promise<Discrimination | undefined> {
  let onlyTrue: ReadonlySet<string> | undefined;
  let onlyFalse: ReadonlySet<string> | undefined;
  for (let pair = 1; ; pair += 1) {
    const isTrueFirst = trueFirst[(pair - 1) % trueFirst.length] ?? true;
    const sent = await sendPair(prober, send, condition, isTrueFirst, pair === 1 ? expects : undefined);
    if (sent === undefined) return undefined;
    const [trueSet, falseSet] = [sent.trueExchange, sent.falseExchange].map((exchange, index) =>
      featuresOf(exchange, index === 0 ? sent.truePayload : sent.falsePayload),
    ) as [ReadonlySet<string>, ReadonlySet<string>];
    onlyTrue = narrow(onlyTrue, unechoed(without(trueSet, falseSet), sent.truePayload, sent.falsePayload));
    onlyFalse = narrow(onlyFalse, unechoed(without(falseSet, trueSet), sent.falsePayload, sent.truePayload));
    if (onlyTrue.size + onlyFalse.size === 0) return undefined;
    if (pair < pairsAtLeast) continue;
    const marks = { onlyTrue, onlyFalse };
    return {
      ...sent,
      repeated: pair,
      evidence: evidenceOf(onlyTrue, onlyFalse),
      again: () => differsAgain(prober, send, condition, marks),
    };
  }
}

interface Marks {
  readonly onlyTrue: ReadonlySet<string>;
  readonly onlyFalse: ReadonlySet<string>;
}

async function differsAgain(
  prober: Prober,
  send: Sender,
  condition: Condition,
  { onlyTrue, onlyFalse }: Marks,
): Promise<boolean> {
  for (const isTrueFirst of [false, true]) {
    const sent = await sendPair(prober, send, condition, isTrueFirst);
    if (sent === undefined) return false;
    const whenTrue = featuresOf(sent.trueExchange, sent.truePayload);
    const whenFalse = featuresOf(sent.falseExchange, sent.falsePayload);
    const isKept =
      [...onlyTrue].some((feature) => whenTrue.has(feature) && !whenFalse.has(feature)) ||
      [...onlyFalse].some((feature) => whenFalse.has(feature) && !whenTrue.has(feature));
    if (!isKept) return false;
  }
  return true;
}

/** Without what repeats a word of the payload that the other payload lacks, in whatever spelling. */
function unechoed(features: ReadonlySet<string>, payload: string, other: string): ReadonlySet<string> {
  const others = new Set(tokensOf(other));
  const own = tokensOf(payload).filter((token) => !others.has(token));
  return new Set(
    [...features].filter((feature) => {
      const text = feature.toLowerCase();
      return !own.some((token) => text.includes(token));
    }),
  );
}

function tokensOf(payload: string): readonly string[] {
  return payload.toLowerCase().match(/[a-z0-9$]{2,}/g) ?? [];
}

type Pair = Omit<Discrimination, 'repeated' | 'evidence' | 'again'>;

/** Which of a pair goes first: no page that changes in turns of two or three keeps step with it. */
const trueFirst = [true, false, false, true, true, false];

async function sendPair(
  prober: Prober,
  send: Sender,
  condition: Condition,
  isTrueFirst: boolean,
  expects: Expectation = () => true,
): Promise<Pair | undefined> {
  const marker = prober.marker();
  const truePayload = condition(true, marker);
  const falsePayload = condition(false, marker);
  if (!isTrueFirst) {
    const falseExchange = await send(falsePayload);
    return { truePayload, falsePayload, falseExchange, trueExchange: await send(truePayload) };
  }
  const trueExchange = await send(truePayload);
  if (!expects(trueExchange, truePayload)) return undefined;
  return { truePayload, falsePayload, trueExchange, falseExchange: await send(falsePayload) };
}

function narrow(known: ReadonlySet<string> | undefined, found: ReadonlySet<string>): ReadonlySet<string> {
  return known === undefined ? found : intersection(known, found);
}

function evidenceOf(onlyTrue: ReadonlySet<string>, onlyFalse: ReadonlySet<string>): string {
  const [first] = [...onlyTrue].map((feature) => `only when true: ${feature}`);
  const [second] = [...onlyFalse].map((feature) => `only when false: ${feature}`);
  return [first, second].filter(Boolean).join('; ').slice(0, 300);
}
