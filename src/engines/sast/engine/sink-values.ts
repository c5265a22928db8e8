import type { Sink } from '../ir/model.js';
import { prefixOf, taintsIn, unknown, type Value } from '../ir/value.js';

/** Of a statement with its settings the statement; of a query what may hold operators. */
export function lookedAt(kind: Sink['kind'], value: Value): Value {
  // A record that has a member of what was sent is no record of all that was sent.
  if (kind === 'assign' && value.fields) return value.taints ? { taints: value.taints } : unknown;
  if (kind === 'sql') return value.fields?.get('sql') ?? value.fields?.get('text') ?? value;
  return kind === 'nosql' ? withoutOperands(value) : value;
}

/** What stands in their lists is compared as it is, and may hold no operators. */
const listing = /^\$(?:n?in|all)$/;

/** `{ name: { $eq: x } }`, `{ id: { $in: [x] } }`: what stands for a value is one. */
function withoutOperands(value: Value): Value {
  if (!value.fields) return value;
  const fields = [...value.fields].filter(
    ([key, { length }]) => key !== '$eq' && !(listing.test(key) && length !== undefined),
  );
  return { ...value, fields: new Map(fields.map(([key, each]) => [key, withoutOperands(each)])) };
}

/**
 * Of a request's options only the address decides where it goes, and of one that a base address of the program's own comes before
 * nothing does.
 */
export function addressesIn(value: Value): readonly Value[] {
  const { fields } = value;
  if (!fields) return [value];
  const of = (names: readonly string[]) => names.flatMap((name) => fields.get(name) ?? []);
  const bases = of(['baseURL', 'baseUrl', 'prefixUrl']);
  const isBased = bases.length > 0 && bases.every((base) => taintsIn(base) === undefined);
  const ways = of(['url', 'uri']).filter((way) => !isBased || !relative.test(prefixOf(way) ?? ''));
  return [...bases, ...ways, ...of(['host', 'hostname'])];
}

const relative = /^\/(?!\/)|^[\w.-]+\//;
