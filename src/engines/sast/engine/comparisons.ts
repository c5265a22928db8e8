import type { Instr, Temp } from '../ir/ir.js';
import { textBehind } from '../ir/letter-loops.js';
import { beginningOf, relativeOf } from '../ir/paths.js';
import { isAlphabet, isAnchored, isFixed, isKnownSet, isOwn, traversal } from '../ir/patterns.js';
import { bitsOf, everyKind } from '../ir/sink-kinds.js';
import type { GuardFacts, GuardTraits, Proof } from '../ir/traits.js';
import type { Value } from '../ir/value.js';
import { bounds } from './letter-proofs.js';

const quotes = /^['"]$/;

/** What a comparison proves, whatever the language. */
export function provedByComparing(
  traits: GuardTraits | undefined,
  facts: GuardFacts,
  instr: Extract<Instr, { op: 'binary' }>,
): Proof | undefined {
  return (
    ofTypeof(facts, instr) ??
    ofPart(traits, facts, instr) ??
    ofIndex(traits, facts, instr) ??
    ofComparison(facts, instr)
  );
}

/** `typeof x === 'string'`: no object with operators or members of its own. */
function ofTypeof(
  { definitions, values, holds }: GuardFacts,
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
): Proof | undefined {
  const asked = definitions.get(left);
  if (asked?.op !== 'unary' || asked.operator !== 'typeof') return undefined;
  const isSo = /^===?$/.test(operator) ? holds : /^!==?$/.test(operator) && !holds;
  const type = values[right]?.constant;
  if (!isSo || type === 'object' || type === 'undefined' || typeof type !== 'string') return undefined;
  return { subject: asked.of, bits: type === 'string' ? bitsOf(['nosql', 'assign']) : everyKind };
}

/** `path.substring(0, folder.length) === folder`; its first letter alone is no folder. */
function ofPart(
  traits: GuardTraits | undefined,
  facts: GuardFacts,
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
): Proof | undefined {
  const { definitions, values, holds } = facts;
  if (operator.startsWith('!') === holds || !/^[=!]==?$/.test(operator)) return undefined;
  for (const [asked, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const call = definitions.get(asked);
    if (call?.op !== 'call' || !/^(?:sub[sS]tr(?:ing)?|slice|Substring)$/.test(call.method ?? '')) continue;
    const isFirst = call.receiver !== undefined && values[call.args[0] ?? -1]?.constant === 0;
    if (isFirst && isOwn(values[other]) && !isLetter(values[other])) {
      const subject = call.receiver as Temp;
      return { subject, bits: beginningOf(traits, facts, subject) };
    }
  }
  return undefined;
}

function isLetter(value: Value | undefined): boolean {
  return typeof value?.constant === 'string' && value.constant.length < 2;
}

/** `x.indexOf('..') === -1`, `list.indexOf(x) >= 0` */
function ofIndex(
  traits: GuardTraits | undefined,
  facts: GuardFacts,
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
): Proof | undefined {
  const { definitions, values, holds } = facts;
  const call = definitions.get(left);
  const isFirst = /^===?$/.test(operator) ? holds : /^!==?$/.test(operator) && !holds;
  if (call?.op === 'call' && call.method === 'indexOf' && values[right]?.constant === 0 && isFirst)
    return call.receiver === undefined
      ? undefined
      : { subject: call.receiver, bits: beginningOf(traits, facts, call.receiver) };
  const isFound = foundBy(operator, values[right]?.constant);
  if (call?.op !== 'call' || call.receiver === undefined || isFound === undefined) return undefined;
  const [first] = call.args;
  if (call.method === 'IndexOfAny' && first !== undefined && isFound !== holds)
    return /Path\.GetInvalid\w+\(\)$/.test(values[first]?.api ?? '')
      ? { subject: call.receiver, bits: bitsOf(['path']) }
      : undefined;
  if (call.method !== 'indexOf' || first === undefined) return undefined;
  if (isFound === holds)
    return isKnownSet(values[call.receiver]) || isAlphabet(values[call.receiver])
      ? { subject: first, bits: everyKind }
      : undefined;
  const text = values[first]?.constant;
  return typeof text === 'string' && traversal.test(text)
    ? { subject: call.receiver, bits: bitsOf(['path']) }
    : undefined;
}

/** Whether such a comparison of a place says that it was found. */
function foundBy(operator: string, place: unknown): boolean | undefined {
  if (place === -1)
    return /^[=!]==?$/.test(operator) ? operator.startsWith('!') : operator === '>' ? true : undefined;
  if (place !== 0) return undefined;
  return operator === '>=' ? true : operator === '<' ? false : undefined;
}

/** Where the way from a folder is a constant, so is where it leads. */
function isConstant(facts: GuardFacts, subject: Temp): Proof {
  const place = relativeOf(facts, subject);
  return { subject, ...(place === undefined ? {} : { also: place }), bits: everyKind };
}

const ends = new Set<unknown>(['a', 'z', 'A', 'Z', '0', '9', 97, 122, 65, 90, 48, 57]);

/** `c >= 'a'`: of a letter, which lies between two ends of the alphabet where it is asked for the other one as well. */
function ofAlphabet(
  { values, holds }: GuardFacts,
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
): Proof | undefined {
  const isLeft = ends.has(values[right]?.constant);
  if (!isLeft && !ends.has(values[left]?.constant)) return undefined;
  const isAbove = operator.startsWith('>') === isLeft;
  const bound = isAbove === holds ? bounds.above : bounds.below;
  return { subject: isLeft ? left : right, bits: bitsOf(['resource']), bound };
}

function ofComparison(facts: GuardFacts, instr: Extract<Instr, { op: 'binary' }>): Proof | undefined {
  const { values, holds } = facts;
  const { operator, left, right } = instr;
  const [a, b] = [values[left], values[right]];
  if (operator === '=~')
    return holds && isAnchored(b?.constant) ? { subject: left, bits: everyKind } : undefined;
  if (/^[<>]=?$/.test(operator))
    return (
      ofAlphabet(facts, instr) ?? {
        subject: b?.constant === undefined ? right : left,
        bits: bitsOf(['resource']),
      }
    );
  if (
    /^(==|===|is|equalsIgnoreCase)$/.test(operator) ? holds : /^(!=|!==|is not)$/.test(operator) && !holds
  ) {
    if (isFixed(b)) return isConstant(facts, left);
    return isFixed(a) ? isConstant(facts, right) : undefined;
  }
  if (/^(?:[=!]==?|is|is not)$/.test(operator) && b?.constant === '..')
    return { subject: left, bits: bitsOf(['prototype']), bound: bounds.inside };
  if (/^[=!]==?$/.test(operator) && b?.constant === '__proto__')
    return { subject: left, bits: bitsOf(['prototype']) };
  if (operator !== 'in' && operator !== 'not in') return undefined;
  const isIn = (operator === 'in') === holds;
  if (
    !isIn &&
    b?.length !== undefined &&
    [...(b.fields?.values() ?? [])].some(({ constant }) => constant === '..')
  )
    return { subject: left, bits: bitsOf(['prototype']), bound: bounds.inside };
  // `'..' in name.split('/')`
  const parts = !isIn && a?.constant === '..' ? textBehind(facts.body, right) : undefined;
  if (parts && /^[/\\]/.test(parts.between))
    return { subject: right, key: parts.key, bits: bitsOf(['path']) };
  if (!isIn && typeof a?.constant === 'string' && quotes.test(a.constant))
    return { subject: right, bits: bitsOf(['xpath', 'sql', 'ldap']) };
  if (!isIn && typeof a?.constant === 'string' && traversal.test(a.constant))
    return { subject: right, bits: bitsOf(['path']) };
  return isIn && (isKnownSet(b) || isAlphabet(b)) ? { subject: left, bits: everyKind } : undefined;
}
