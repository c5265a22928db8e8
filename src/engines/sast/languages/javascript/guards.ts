import type { Instr } from '../../ir/ir.js';
import { isKnownSet } from '../../ir/patterns.js';
import { everyKind } from '../../ir/sink-kinds.js';
import type { GuardFacts, GuardTraits, Proof } from '../../ir/traits.js';

export const guards: GuardTraits = {
  call: ofCall,
  demands: /^(?:assert(?:\.ok|\.strict(?:\.ok)?|\.equal|\.strictEqual)?|(?:tiny-)?invariant)$/,
  canonical:
    /^(path(\.posix|\.win32)?\.(resolve|normalize|join)|fs(\.promises)?\.realpath(Sync)?(\.native)?|fs\/promises\.realpath|\*\.(resolve|normalize|realpath(Sync)?))$/,
};

/** `!isNaN(x)`, `Object.hasOwn(table, x)` */
function ofCall(
  { callee, args: [first, second] }: Extract<Instr, { op: 'call' }>,
  { values, holds }: GuardFacts,
): Proof | undefined {
  const isKey =
    holds &&
    first !== undefined &&
    /^Object\.(?:hasOwn|prototype\.hasOwnProperty\.call)$/.test(values[callee]?.api ?? '');
  if (isKey && second !== undefined && isKnownSet(values[first])) return { subject: second, bits: everyKind };
  if (holds || first === undefined) return undefined;
  return /^(Number\.)?isNaN$/.test(values[callee]?.api ?? '')
    ? { subject: first, bits: everyKind }
    : undefined;
}
