import type { Instr } from '../../ir/ir.js';
import { isOwn, refusesOthers } from '../../ir/patterns.js';
import { everyKind } from '../../ir/sink-kinds.js';
import type { GuardFacts, GuardTraits, Proof } from '../../ir/traits.js';

export const guards: GuardTraits = {
  comparison: ofComparison,
  call: ofCall,
  asserts: ofParser,
  canonical:
    /^(File\.(expand_path|realpath|absolute_path)|\*\.(realpath|expand_path|cleanpath|absolute_path))$/,
};

/** `x.match?(/\A[a-z]+\z/)`, `/\A[a-z]+\z/.match?(x)` */
function ofCall(
  { method = '', receiver, args: [first] }: Extract<Instr, { op: 'call' }>,
  { values, holds }: GuardFacts,
): Proof | undefined {
  // `kind.in?(KINDS)`
  if (method === 'in?' && holds && receiver !== undefined && first !== undefined)
    return isOwn(values[first]) ? { subject: receiver, bits: everyKind } : undefined;
  if (method === '===' && receiver !== undefined && first !== undefined && holds)
    return listsAll(values[receiver]?.constant) ? { subject: first, bits: everyKind } : undefined;
  if (!/^match\??$/.test(method) || receiver === undefined || first === undefined) return undefined;
  const fits = holds ? listsAll : refusesOthers;
  if (fits(values[first]?.constant)) return { subject: receiver, bits: everyKind };
  return fits(values[receiver]?.constant) ? { subject: first, bits: everyKind } : undefined;
}

/** `x =~ /\A[a-z]+\z/` */
function ofComparison(
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
  { values, holds }: GuardFacts,
): Proof | undefined {
  if (!/^(=~|!~)$/.test(operator)) return undefined;
  const fits = (operator === '=~') === holds ? listsAll : refusesOthers;
  if (fits(values[right]?.constant)) return { subject: left, bits: everyKind };
  return fits(values[left]?.constant) ? { subject: right, bits: everyKind } : undefined;
}

/** A pattern for the whole text, not for one of its lines, that says which letters may stand in it. */
function listsAll(pattern: unknown): boolean {
  return (
    typeof pattern === 'string' &&
    /^\/\\A[\s\S]*\\z\/$/.test(pattern) &&
    !/(^|[^\\])\.[*+]|\[\^|\\[SDW]/.test(pattern)
  );
}

/** Behind `Integer(x)`, which raises otherwise. */
function ofParser(
  { callee, args: [first, ...more] }: Extract<Instr, { op: 'call' }>,
  { values }: GuardFacts,
): Proof | undefined {
  if (first === undefined || more.length > 1) return undefined;
  return /^(?:Kernel\.)?(?:Integer|Float|Rational)$/.test(values[callee]?.api ?? '')
    ? { subject: first, bits: everyKind }
    : undefined;
}
