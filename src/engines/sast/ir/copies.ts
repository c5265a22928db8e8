import { compact, elementOf, join, joinTaints, type Value } from './value.js';

/** Members of an object that is made of others. */
export const mostCopied = 256;

/** An object with the members of another over its own: `{ ...base, ...over }`. */
export function overlaid(base: Value, over: Value): Value {
  const [own, more] = [copied(base), copied(over)];
  const { fields } = own;
  // Members that are not seen may stand over each of its own.
  const unseen = over.taints ? join(over.rest, { taints: over.taints }) : over.rest;
  if (unseen) for (const [key, each] of fields) fields.set(key, join(each, unseen));
  let rest = own.rest || more.rest ? join(own.rest, more.rest) : undefined;
  for (const [key, each] of more.fields)
    if (fields.size < mostCopied || fields.has(key)) fields.set(key, each);
    else rest = join(rest, each);
  const taints = joinTaints(base.taints, over.taints);
  return compact({ ...base, constant: undefined, length: undefined, fields, taints, rest });
}

/** What a call has made of a container, by name the first of its members. */
export function ofFewMembers(value: Value): Value {
  if ((value.fields?.size ?? 0) <= mostCopied) return value;
  return compact({ ...value, ...copied(value), constant: undefined, length: undefined });
}

/** Of a table of thousands of members a copy knows the first by name: each would cost as much as there are. */
function copied({ fields, rest }: Value): {
  readonly fields: Map<string, Value>;
  readonly rest?: Value | undefined;
} {
  if (fields === undefined || fields.size <= mostCopied) return { fields: new Map(fields), rest };
  const first = new Map<string, Value>();
  for (const [key, each] of fields) {
    if (first.size === mostCopied) break;
    first.set(key, each);
  }
  return { fields: first, rest: join(rest, elementOf({ fields })) };
}
