import { compact, type Value } from './abstract-value.js';
import { costOf, isClean, partsOf, taintsIn } from './taints.js';

/**
 * How large one object may become. Objects that know each other multiply the ways through them: a store of a hundred
 * fields whose parts point back to it has thousands of parts, and every call looks at them all.
 */
const mostCost = 48;
const mostParts = 2048;
const fewParts = 512;
/** Members larger than this are made one part, the largest first, until the object is small enough. */
const memberSizes = [512, 128, 32, 16, 8, 4, 2, 1] as const;

/** The value itself where it is small enough; else with members of which only what holds for the whole of them is known. */
export function keptSmall(value: Value): Value {
  if ((!value.fields && !value.rest) || isSmall(value)) return value;
  for (const most of memberSizes) {
    const less = withMembers(value, most);
    if (less !== value && isSmall(less)) return less;
  }
  return asWhole(value);
}

function isSmall(value: Value): boolean {
  return costOf(value) <= mostCost && partsOf(value) <= mostParts;
}

function withMembers(value: Value, most: number): Value {
  const { fields, rest } = value;
  const [ofCost, ofParts] = [costOf(value) > mostCost, partsOf(value) > mostParts];
  const fitted = (each: Value) =>
    (ofCost && costOf(each) > most) || (ofParts && partsOf(each) > most) ? asWhole(each) : each;
  return compact({
    ...value,
    fields: fields && new Map([...fields].map(([key, each]) => [key, fitted(each)])),
    rest: rest && fitted(rest),
  });
}

/** What is known of it apart from its parts stays, as do parts of its own that are small and not from outside. */
function asWhole(value: Value): Value {
  const { fields, rest } = value;
  const isFew = partsOf(value) <= fewParts;
  const isKept = (each: Value) => isClean(each) && (isFew || partsOf(each) === 1);
  const own = fields && [...fields].filter(([, each]) => isKept(each));
  return compact({
    ...value,
    fields: own && own.length > 0 ? new Map(own) : undefined,
    rest: rest && isKept(rest) ? rest : undefined,
    length: undefined,
    taints: taintsIn(value),
  });
}
