import type { Instr, Temp } from '../../ir/ir.js';
import { makersIn } from '../../ir/naming.js';
import { beginningOf } from '../../ir/paths.js';
import { isKnownSet, refusesOthers } from '../../ir/patterns.js';
import { everyKind } from '../../ir/sink-kinds.js';
import type { GuardFacts, GuardTraits, Proof } from '../../ir/traits.js';
import type { Value } from '../../ir/value.js';

export const guards: GuardTraits = {
  call: ofCall,
  comparison: (instr, facts) => ofCommonPath(instr, facts) ?? ofLetters(instr, facts),
  asserts: ofParser,
  canonical:
    /^(os\.path\.(realpath|abspath|normpath)|\*\.(resolve|absolute|realpath|abspath|normpath)|(werkzeug\.\w+\.)?safe_join)$/,
};

/** `re.fullmatch('[a-z]+', x)`, `isinstance(x, int)` */
function ofCall(
  { callee, method, receiver, args: [first, second] }: Extract<Instr, { op: 'call' }>,
  facts: GuardFacts,
): Proof | undefined {
  const { values, holds } = facts;
  if (first === undefined) return undefined;
  const api = values[callee]?.api ?? '';
  if (!holds) return ofRefusal(api, first, second, values, values[receiver ?? -1]);
  if (method === 'is_relative_to' && receiver !== undefined)
    return { subject: receiver, bits: beginningOf(guards, facts, receiver) };
  // `NAME = re.compile('[a-z]+')`
  const isCompiled = /^re\.compile\(\)\.(full)?match$/.test(api) && receiver !== undefined;
  const compiled = isCompiled ? values[receiver]?.made?.[0]?.constant : undefined;
  if (typeof compiled === 'string')
    return isListed(compiled, api) ? { subject: first, bits: everyKind } : undefined;
  if (second === undefined) return undefined;
  if (/^re\.(full)?match$/.test(api)) {
    const pattern = String(values[first]?.constant);
    return isListed(pattern, api) ? { subject: second, bits: everyKind } : undefined;
  }
  return api === 'isinstance' && /^(int|float|bool)$/.test(values[second]?.api ?? '')
    ? { subject: first, bits: everyKind }
    : undefined;
}

/** `re.search('[^a-z]', x)`, `OTHERS.search(x)`: no letter but those listed was found. */
function ofRefusal(
  api: string,
  first: Temp,
  second: Temp | undefined,
  values: GuardFacts['values'],
  compiled: Value | undefined,
): Proof | undefined {
  if (/^re\.compile\(\)\.search$/.test(api))
    return refusesOthers(compiled?.made?.[0]?.constant) ? { subject: first, bits: everyKind } : undefined;
  return api === 're.search' && second !== undefined && refusesOthers(values[first]?.constant)
    ? { subject: second, bits: everyKind }
    : undefined;
}

/** A pattern for the whole text, with no open middle. */
function isListed(pattern: string, api: string): boolean {
  const isWhole = api.endsWith('fullmatch') || /[$]|\\Z/.test(pattern);
  return isWhole && !pattern.includes('.*');
}

/** `os.path.commonpath([base, path]) == base` */
function ofCommonPath(
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
  facts: GuardFacts,
): Proof | undefined {
  const { body, definitions, values, holds } = facts;
  if (!/^[=!]=$/.test(operator) || (operator === '==') !== holds) return undefined;
  const call = [left, right].map((each) => definitions.get(each)).find((each) => each?.op === 'call');
  if (call?.op !== 'call' || !/^os\.path\.common(?:path|prefix)$/.test(values[call.callee]?.api ?? ''))
    return undefined;
  const list = makersIn(body).get(call.args[0] ?? -1);
  const items = list?.op === 'list' ? list.items : [];
  const subject = items.find((each) => values[each]?.taints !== undefined);
  return subject === undefined ? undefined : { subject, bits: beginningOf(guards, facts, subject) };
}

const parsers = /^(int|float|(uuid\.)?UUID|ipaddress\.ip_(address|network)|datetime\.date\.fromisoformat)$/;

/** Behind `int(x)` and `path.relative_to(base)`, which raise otherwise. */
function ofParser(
  { callee, method, receiver, args: [first] }: Extract<Instr, { op: 'call' }>,
  facts: GuardFacts,
): Proof | undefined {
  if (method === 'relative_to' && receiver !== undefined)
    return { subject: receiver, bits: beginningOf(guards, facts, receiver) };
  const isOfEnum = facts.values[callee]?.declared?.facts.isEnum === true;
  if (first !== undefined && isOfEnum) return { subject: first, bits: everyKind };
  return first !== undefined && parsers.test(facts.values[callee]?.api ?? '')
    ? { subject: first, bits: everyKind }
    : undefined;
}

/** `set(x) <= LETTERS`, `set(x) - LETTERS`: each letter is one of those. */
function ofLetters(
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
  { body, values, holds }: GuardFacts,
): Proof | undefined {
  if (operator === '-' ? holds : operator !== '<=' || !holds) return undefined;
  const set = makersIn(body).get(left);
  const [subject] = set?.op === 'call' && values[set.callee]?.api === 'set' ? set.args : [];
  return subject !== undefined && isKnownSet(values[right]) ? { subject, bits: everyKind } : undefined;
}
