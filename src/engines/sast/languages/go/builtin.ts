import { concat } from '../../ir/fold.js';
import { compact, joinTaints, taintsIn, unknown, type Value } from '../../ir/value.js';

interface Outcome {
  readonly result: Value;
  readonly self?: Value;
}

const writes = /^(Write|WriteString|WriteByte|WriteRune)$/;

/**
 * Methods of `strings.Builder` and `bytes.Buffer`: what was written is kept as a text, so that it is known how it
 * begins.
 */
export function goMethod(method: string, self: Value, args: readonly Value[]): Outcome | undefined {
  const [first = unknown] = args;
  if (writes.test(method)) return { result: unknown, self: written(self, first) };
  if (method === 'String' || method === 'Bytes') return self.fields?.has('<text>') ? textOf(self) : undefined;
  if (method === 'Reset') return { result: unknown, self: without(self) };
  if (method === 'Set' || method === 'Add' || method === 'Store') return added(self, args);
  return undefined;
}

function written(self: Value, more: Value): Value {
  const before = self.fields?.get('<text>') ?? { constant: '' };
  const text = concat([before, compact({ ...more, api: undefined, fields: undefined })]);
  return compact({ ...self, fields: new Map(self.fields).set('<text>', text) });
}

function textOf(self: Value): Outcome | undefined {
  const text = self.fields?.get('<text>');
  return text ? { result: compact({ ...text, taints: joinTaints(text.taints, self.taints) }) } : undefined;
}

function without(self: Value): Value {
  const fields = new Map(self.fields);
  fields.delete('<text>');
  return compact({ ...self, fields });
}

/** `values.Set("name", x)`, `header.Add("Name", x)` */
function added(self: Value, [key, value]: readonly Value[]): Outcome | undefined {
  if (value === undefined || self.api !== undefined) return undefined;
  const name = key?.constant;
  const rest = taintsIn(value);
  if (name === undefined)
    return { result: unknown, self: rest ? compact({ ...self, rest: { taints: rest } }) : self };
  return {
    result: unknown,
    self: compact({ ...self, fields: new Map(self.fields).set(String(name), value) }),
  };
}
