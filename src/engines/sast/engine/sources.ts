import type { TrustLevel } from '../../../core/trust-level.js';
import type { FunctionIr } from '../ir/ir.js';
import { bitsOf, everyKind } from '../ir/sink-kinds.js';
import { stepAt } from '../ir/steps.js';
import { mapTaints, type Taint, taintWith, type Value, withTaints } from '../ir/value.js';
import type { Activation } from './activation.js';
import { storedOrigin } from './context.js';
import { guessableHit } from './guessable.js';

const entryPointsReach = ['command', 'code', 'sql'] as const;
/** A text holds no operators and no members. */
export const textIsSafeFor = bitsOf(['nosql', 'assign']);

type Place = Pick<FunctionIr, 'path'>;

/** A source in the source code, safe for the kinds of sink that `sanitized` has bits of. */
export function sourceAt({ path }: Place, at: number, sanitized = 0, trust?: TrustLevel): Taint {
  const kinds = sanitized === 0 ? guessableHit.bit : sanitized;
  const taint = { origin: `${path}:${at}:${kinds}`, sanitized: kinds, step: stepAt(path, at) };
  return trust === undefined ? taint : { ...taint, origin: `${taint.origin}:${trust}`, trust };
}

/** What a database answers: others may have put it there, as text that a page must escape. */
export function storedAt({ path }: Place, at: number): Taint {
  return {
    origin: storedOrigin,
    sanitized: everyKind & ~bitsOf(['html']),
    step: stepAt(path, at),
    trust: 'stored',
  };
}

/** What the source of that name gives. */
export function sourceOf(
  { table, body }: Pick<Activation, 'table' | 'body'>,
  api: string,
  at: number,
): Taint {
  const trust = table.trust.get(api);
  if (table.entryPoints.has(api)) return sourceAt(body, at, everyKind & ~bitsOf(entryPointsReach), trust);
  const known = table.sanitizes.get(api) ?? 0;
  const sanitized = known | (table.texts.has(api) ? textIsSafeFor : 0);
  return sourceAt(body, at, sanitized === 0 ? 0 : sanitized | guessableHit.bit, trust);
}

/** What a source gives; the address of the page begins as that of the site, which no one else chooses. */
export function sourceValue(activation: Activation, api: string, at: number): Value {
  const taints = [sourceOf(activation, api, at)];
  return activation.table.addresses.has(api) ? { taints, prefix: 'https://own/' } : { taints };
}

/** The value with one more step of its flow. */
export function stepped({ path }: Place, value: Value, at: number, assumed?: true): Value {
  if (!value.taints) return value;
  return withTaints(
    value,
    value.taints.map((taint) => taintWith(taint, taint.sanitized, stepAt(path, at, taint.step, assumed))),
  );
}

/** Lists that are given back: an answer of status, headers and text. */
export function steppedInside(place: Place, value: Value, at: number): Value {
  if (value.taints || value.length === undefined) return stepped(place, value, at);
  return mapTaints(value, (taints) => stepped(place, { taints }, at).taints);
}
