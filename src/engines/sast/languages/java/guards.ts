import { listsLetters } from '../../ir/constraints.js';
import type { Instr, Temp } from '../../ir/ir.js';
import { makersIn } from '../../ir/naming.js';
import { makerOf } from '../../ir/paths.js';
import { isStrict, refusesOthers } from '../../ir/patterns.js';
import { everyKind } from '../../ir/sink-kinds.js';
import type { GuardFacts, GuardTraits, Proof } from '../../ir/traits.js';
import type { Value } from '../../ir/value.js';

export const guards: GuardTraits = {
  call: ofMatch,
  asserts: ofParser,
  gives: ofGroup,
  canonical: /^(\*\.(getCanonicalPath|getCanonicalFile|normalize|toRealPath)|FilenameUtils\.normalize)$/,
};

/** `x.matches("[a-z]+")`, `Pattern.matches("[a-z]+", x)`, `pattern.matcher(x).matches()`: the whole text fits. */
function ofMatch(
  { callee, method, receiver, args: [first, second] }: Extract<Instr, { op: 'call' }>,
  { definitions, values, holds }: GuardFacts,
): Proof | undefined {
  if (method === 'find' && !holds) return ofMatcher(receiver, refusesOthers, { definitions, values });
  if (method !== 'matches' || receiver === undefined || !holds) return undefined;
  if (first !== undefined && values[callee]?.api === 'Pattern.matches')
    return second !== undefined && isStrict(values[first]) ? { subject: second, bits: everyKind } : undefined;
  if (first !== undefined)
    return isStrict(values[first]) ? { subject: receiver, bits: everyKind } : undefined;
  return ofMatcher(receiver, (_, pattern) => isStrict(pattern), { definitions, values });
}

/** `pattern.matcher(x)`, where the pattern is of that kind. */
function ofMatcher(
  receiver: Temp | undefined,
  isOfKind: (text: unknown, pattern: Value | undefined) => boolean,
  { definitions, values }: Pick<GuardFacts, 'definitions' | 'values'>,
): Proof | undefined {
  const matcher = receiver === undefined ? undefined : definitions.get(receiver);
  if (matcher?.op !== 'call' || matcher.method !== 'matcher' || matcher.receiver === undefined)
    return undefined;
  const [subject] = matcher.args;
  const pattern = values[matcher.receiver]?.made?.[0];
  return subject !== undefined && isOfKind(pattern?.constant, pattern)
    ? { subject, bits: everyKind }
    : undefined;
}

const parsers =
  /^(?:(?:Integer|Long|Short|Byte|Double|Float)\.(?:parse\w{1,8}|valueOf|decode)|UUID\.fromString|(?:LocalDate|LocalDateTime|Instant|Duration|ZonedDateTime|Year)\.parse)$/;

/** Behind `Integer.parseInt(x)` and `Kind.valueOf(x)`, which throw otherwise. */
function ofParser(
  { callee, method, receiver, args: [first, ...more] }: Extract<Instr, { op: 'call' }>,
  { values }: GuardFacts,
): Proof | undefined {
  if (first === undefined) return undefined;
  const isOfEnum =
    method === 'valueOf' && more.length === 0 && values[receiver ?? -1]?.declared?.facts.isEnum === true;
  return isOfEnum || parsers.test(values[callee]?.api ?? '')
    ? { subject: first, bits: everyKind }
    : undefined;
}

/** `matcher.group(1)` of a pattern that lists the letters that fit. */
function ofGroup({ method, receiver }: Extract<Instr, { op: 'call' }>, facts: GuardFacts): number {
  if (method !== 'group' || receiver === undefined) return 0;
  const made = makerOf(facts, receiver);
  const matcher = made?.op === 'typed' ? makersIn(facts.body).get(made.of) : made;
  if (matcher?.op !== 'call' || matcher.method !== 'matcher' || matcher.receiver === undefined) return 0;
  return listsLetters(facts.values[matcher.receiver]?.made?.[0]?.constant) ? everyKind : 0;
}
