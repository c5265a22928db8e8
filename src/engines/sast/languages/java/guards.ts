import type { Instr } from '../../ir/ir.js';
import { isStrict } from '../../ir/patterns.js';
import { everyKind } from '../../ir/sink-kinds.js';
import type { GuardFacts, GuardTraits, Proof } from '../../ir/traits.js';

export const guards: GuardTraits = {
  call: ofMatch,
  canonical: /^(\*\.(getCanonicalPath|getCanonicalFile|normalize|toRealPath)|FilenameUtils\.normalize)$/,
};

/** `x.matches("[a-z]+")`, `Pattern.matches("[a-z]+", x)`, `pattern.matcher(x).matches()`: the whole text fits. */
function ofMatch(
  { callee, method, receiver, args: [first, second] }: Extract<Instr, { op: 'call' }>,
  { definitions, values, holds }: GuardFacts,
): Proof | undefined {
  if (method !== 'matches' || receiver === undefined || !holds) return undefined;
  if (first !== undefined && values[callee]?.api === 'Pattern.matches')
    return second !== undefined && isStrict(values[first]) ? { subject: second, bits: everyKind } : undefined;
  if (first !== undefined)
    return isStrict(values[first]) ? { subject: receiver, bits: everyKind } : undefined;
  const matcher = definitions.get(receiver);
  if (matcher?.op !== 'call' || matcher.method !== 'matcher' || matcher.receiver === undefined)
    return undefined;
  const [subject] = matcher.args;
  return subject !== undefined && isStrict(values[matcher.receiver]?.made?.[0])
    ? { subject, bits: everyKind }
    : undefined;
}
