import type { Sink } from '../ir/model.js';
import { elementOf, unknown, type Value } from '../ir/value.js';

/** Of a statement with its settings the statement; of a query what may hold operators. */
export function lookedAt(kind: Sink['kind'], value: Value): Value {
  // A record that has a member of what was sent is no record of all that was sent.
  if (kind === 'assign' && value.fields) return value.taints ? { taints: value.taints } : unknown;
  if (kind === 'sql') return value.fields?.get('sql') ?? value.fields?.get('text') ?? value;
  return kind === 'nosql' ? withoutEqual(value) : value;
}

/** `{ name: { $eq: x } }`: what stands for a value is one. */
function withoutEqual(value: Value): Value {
  if (!value.fields) return value;
  const fields = [...value.fields].filter(([key]) => key !== '$eq');
  return { ...value, fields: new Map(fields.map(([key, each]) => [key, withoutEqual(each)])) };
}

/** Of a request's options only the address decides where it goes. */
export function withoutBody(value: Value): Value {
  if (!value.fields) return value;
  const address = ['url', 'uri', 'host', 'hostname', 'baseURL'].flatMap(
    (key) => value.fields?.get(key) ?? [],
  );
  return address.length === 0
    ? unknown
    : elementOf({ fields: new Map(address.map((each, index) => [String(index), each])) });
}
