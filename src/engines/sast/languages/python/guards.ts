import type { Instr } from '../../ir/ir.js';
import { everyKind } from '../../ir/sink-kinds.js';
import type { GuardFacts, GuardTraits, Proof } from '../../ir/traits.js';

export const guards: GuardTraits = {
  call: ofCall,
  canonical:
    /^(os\.path\.(realpath|abspath|normpath)|\*\.(resolve|absolute|realpath|abspath|normpath)|(werkzeug\.\w+\.)?safe_join)$/,
};

/** `re.fullmatch('[a-z]+', x)`, `isinstance(x, int)` */
function ofCall(
  { callee, args: [first, second] }: Extract<Instr, { op: 'call' }>,
  { values, holds }: GuardFacts,
): Proof | undefined {
  if (!holds || first === undefined || second === undefined) return undefined;
  const api = values[callee]?.api ?? '';
  if (/^re\.(full)?match$/.test(api)) {
    const pattern = String(values[first]?.constant);
    const isWhole = api.endsWith('fullmatch') || /[$]|\\Z/.test(pattern);
    return isWhole && !pattern.includes('.*') ? { subject: second, bits: everyKind } : undefined;
  }
  return api === 'isinstance' && /^(int|float|bool)$/.test(values[second]?.api ?? '')
    ? { subject: first, bits: everyKind }
    : undefined;
}
