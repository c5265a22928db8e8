import {
  type Closure,
  compact,
  type Frame,
  type Taint,
  taintWith,
  unknown,
  type Value,
  withParts,
} from './abstract-value.js';
import { reachOf } from './flow.js';
import { everyKind } from './sink-kinds.js';
import { keptSmall } from './small.js';
import { isClean, joinTaints } from './taints.js';

export {
  type Closure,
  compact,
  type Frame,
  type Taint,
  taintWith,
  unknown,
  type Value,
  withParts,
  withTaints,
} from './abstract-value.js';
export { isClean, joinTaints, taintsIn } from './taints.js';

const maxFunctions = 4;
const maxFields = 64;
/** Members of an object that is made of others. */
export const mostCopied = 256;
const maxDepth = 5;

/** Gives `a` itself where `b` adds nothing, so that a loop can see that it is done. */
export function join(a: Value | undefined, b: Value | undefined, depth = 0): Value {
  if (a === b || b === undefined) return a ?? unknown;
  if (a === undefined) return b;
  if (depth > maxDepth) return a;
  const taints = joinTaints(a.taints, b.taints);
  const functions = joinFunctions(a.functions, b.functions);
  const fields = joinFields(a, b, depth);
  const rest = a.rest || b.rest ? join(a.rest, b.rest, depth + 1) : undefined;
  const keeps = {
    constant: a.constant !== undefined && a.constant === b.constant,
    prefix: commonPrefix(a, b),
    length: a.length !== undefined && a.length === b.length,
    plain: isPlain(a) && isPlain(b),
    open: a.open === b.open,
    api: a.api ?? b.api,
    type: a.type ?? b.type,
    proto: a.proto ?? b.proto,
  };
  const same =
    taints === a.taints &&
    functions === a.functions &&
    fields === a.fields &&
    rest === a.rest &&
    (keeps.constant || a.constant === undefined) &&
    (keeps.length || a.length === undefined) &&
    (keeps.open || a.open === undefined) &&
    (keeps.constant || keeps.plain === (a.plain === true)) &&
    keeps.prefix === (a.constant === undefined ? a.prefix : keeps.prefix) &&
    keeps.api === a.api &&
    keeps.type === a.type &&
    keeps.proto === a.proto;
  if (same) return a;
  const joined = compact({
    constant: keeps.constant ? a.constant : undefined,
    prefix: keeps.constant ? undefined : keeps.prefix,
    open: keeps.open ? a.open : undefined,
    length: keeps.length ? a.length : undefined,
    plain: keeps.plain && !keeps.constant ? true : undefined,
    api: keeps.api,
    type: keeps.type,
    made: a.made ?? b.made,
    site: a.site ?? b.site,
    madeNamed: a.madeNamed ?? b.madeNamed,
    isClass: a.isClass ?? b.isClass,
    declared: a.declared ?? b.declared,
    proto: keeps.proto,
    taints,
    functions,
    fields,
    rest,
  });
  return depth === 0 ? keptSmall(joined) : joined;
}

/** Of an error what it carries: it is no object of the api that made it, and its text is not known where it is caught. */
export function thrownParts(value: Value): Value {
  const { type, functions, taints, fields, rest, length, open, plain, proto, site, isClass, declared } =
    value;
  const kept = { type, functions, taints, fields, rest, length, open, plain, proto, site, isClass, declared };
  return compact(kept);
}

/** All that is known of a value, over what its type says of it. */
export function overType(type: Value, value: Value, api: Value['api']): Value {
  return compact({
    api,
    constant: value.constant === undefined ? type.constant : value.constant,
    taints: value.taints ?? type.taints,
    fields: value.fields ?? type.fields,
    functions: value.functions ?? type.functions,
    proto: value.proto ?? type.proto,
    made: value.made ?? type.made,
    plain: value.plain ?? type.plain,
    prefix: value.prefix ?? type.prefix,
    rest: value.rest ?? type.rest,
    type: value.type ?? type.type,
    length: value.length ?? type.length,
    open: value.open ?? type.open,
    madeNamed: value.madeNamed ?? type.madeNamed,
    site: value.site ?? type.site,
    isClass: value.isClass ?? type.isClass,
    declared: value.declared ?? type.declared,
  });
}

export function isPlain(value: Value): boolean {
  return value.plain === true || value.constant !== undefined;
}

/** What both surely begin with: of a statement that one way makes longer the statement. */
function commonPrefix(a: Value, b: Value): string | undefined {
  const [x, y] = [prefixOf(a), prefixOf(b)];
  if (x === undefined || y === undefined || x === y) return x === y ? x : undefined;
  const most = Math.min(x.length, y.length, longestPrefix);
  let end = 0;
  while (end < most && x[end] === y[end]) end += 1;
  return end === 0 ? undefined : x.slice(0, end);
}

const longestPrefix = 4096;

export function prefixOf(value: Value): string | undefined {
  if (typeof value.constant === 'string') return value.constant;
  return value.prefix?.startsWith(ownText) ? undefined : value.prefix;
}

/** Stands at the beginning of a prefix for a text of the program's own that is not known: the address of a service. */
export const ownText = '\ufffc';

/**
 * The variables that make one run of a function another than the next: the nearest ones of those that it uses. What it
 * uses none of is the same wherever it was made.
 */
export function anchorOf({ body, frame }: Pick<Closure, 'body' | 'frame'>): Frame | undefined {
  const reach = reachOf(body);
  if (reach === Number.POSITIVE_INFINITY) return undefined;
  let anchor: Frame | undefined = frame;
  for (let up = 1; up < reach && anchor; up += 1) anchor = anchor.parent;
  return anchor;
}

function joinFunctions(a: Value['functions'], b: Value['functions']): Value['functions'] {
  if (!b) return a;
  if (!a) return b;
  const more = b.filter(
    (each) => !a.some((known) => known.body === each.body && anchorOf(known) === anchorOf(each)),
  );
  return more.length === 0 || a.length >= maxFunctions ? a : [...a, ...more].slice(0, maxFunctions);
}

function joinFields(a: Value, b: Value, depth: number): Value['fields'] {
  if (!b.fields) return a.fields;
  if (!a.fields) return b.fields;
  let result: Map<string, Value> | undefined;
  for (const [key, value] of b.fields) {
    const known = a.fields.get(key);
    const joined = join(known, value, depth + 1);
    if (joined === known) continue;
    result ??= new Map(a.fields);
    if (result.size < maxFields || known) result.set(key, joined);
  }
  return result ?? a.fields;
}

export function sanitize(value: Value, bits: number): Value {
  if (bits === 0) return value;
  return mapTaints(value, (taints) =>
    taints.every(({ sanitized }) => (sanitized & bits) === bits)
      ? taints
      : taints.map((taint) => taintWith(taint, taint.sanitized | bits, taint.step)),
  );
}

/** The value as one that is made of constants and numbers alone. */
export function plainly(value: Value): Value {
  return value.plain ? value : overType(onlyPlain, value, value.api);
}

const onlyPlain: Value = { plain: true };

/** What a condition has proved of a value: with all of it, it is one of what the code lists. */
export function proven(value: Value, bits: number): Value {
  const sanitized = sanitize(value, bits);
  return bits === everyKind && !value.fields && !value.rest ? plainly(sanitized) : sanitized;
}

const rough = new WeakMap<Value, Value>();

/** What stays known of a value when its texts and numbers are left open. */
export function withoutConstants(value: Value, depth = 0): Value {
  if (depth > maxDepth || value.isClass || value === unknown) return value;
  const { fields, rest } = value;
  const isOpen = value.constant === undefined && value.prefix === undefined && value.made === undefined;
  if (isOpen && !fields && !rest) return value;
  const before = fields || rest ? rough.get(value) : undefined;
  if (before) return before;
  const { api, type, functions, taints, length, open, plain, proto, site, isClass, declared, madeNamed } =
    value;
  const kept = {
    api,
    type,
    functions,
    taints,
    length,
    open,
    plain,
    proto,
    site,
    isClass,
    declared,
    madeNamed,
  };
  const known = compact({
    ...kept,
    fields: fields && membersWithoutConstants(fields, depth),
    rest: rest && withoutConstants(rest, depth + 1),
  });
  if (fields || rest) rough.set(value, known);
  return known;
}

function membersWithoutConstants(fields: ReadonlyMap<string, Value>, depth: number): Map<string, Value> {
  const all = new Map<string, Value>();
  for (const [key, each] of fields) all.set(key, withoutConstants(each, depth + 1));
  return all;
}

/**
 * Of a text only that it comes from outside, not from which member of what: helpers that escape are called with all of
 * them. What was proved of it before comes back with the taints of the caller.
 */
export function bareText(value: Value): Value {
  const rough = taintsAlone(value);
  if (rough.fields || rough.rest || rough.proto || rough.type || !rough.taints) return rough;
  return { taints: rough.taints.map((each) => taintWith(each, 0, each.step)) };
}

/** Nothing is known of it but what it holds as a text: no object that could have been changed. */
export function isTextAlone({ api, type, proto, functions, fields, rest }: Value): boolean {
  return (api ?? type ?? proto ?? functions ?? fields ?? rest) === undefined;
}

/** What kind of thing a value is, and which of its parts come from outside; nothing of the others. */
export function taintsAlone(value: Value, depth = 0): Value {
  if (value.isClass || value === unknown) return value;
  const { api, type, proto, plain, taints } = value;
  if (depth > maxDepth || isClean(value)) return compact({ api, type, proto, plain, taints });
  const fields = [...(value.fields ?? [])].filter(([, each]) => !isClean(each));
  return compact({
    api,
    type,
    proto,
    plain,
    taints,
    fields: value.fields && new Map(fields.map(([key, each]) => [key, taintsAlone(each, depth + 1)])),
    rest: value.rest && !isClean(value.rest) ? taintsAlone(value.rest, depth + 1) : undefined,
  });
}

/** Gives the value itself where nothing changed. `way` is how a part is reached, where someone asks for it. */
export function mapTaints(
  value: Value,
  change: (taints: readonly Taint[], way: string) => readonly Taint[] | undefined,
  way?: string,
  depth = 0,
): Value {
  if (depth > maxDepth || isClean(value)) return value;
  const taints = value.taints && change(value.taints, way ?? '');
  const rest = value.rest && mapTaints(value.rest, change, below(way, '*'), depth + 1);
  let fields = value.fields;
  if (fields) {
    let copy: Map<string, Value> | undefined;
    for (const [key, each] of fields) {
      if (isClean(each)) continue;
      const changed = mapTaints(each, change, below(way, key), depth + 1);
      if (changed === each) continue;
      copy ??= new Map(fields);
      copy.set(key, changed);
    }
    fields = copy ?? fields;
  }
  if (taints === value.taints && rest === value.rest && fields === value.fields) return value;
  return withParts(value, { taints: taints && taints.length > 0 ? taints : undefined, fields, rest });
}

function below(way: string | undefined, key: string): string | undefined {
  return way === undefined ? undefined : `${way}.${key}`;
}

export function memberOf(value: Value, key: string): Value | undefined {
  const own = value.fields?.get(key);
  if (own) return own;
  let proto = value.proto;
  for (let depth = 0; proto && depth < 8; depth += 1, proto = proto.proto) {
    const found = proto.fields?.get(key);
    if (found) return found;
  }
  return undefined;
}

/** The key of a method of a class whose objects have one of that name, too. */
export const ofClass = (name: string): string => `self.${name}`;

/** The join of all members, kept on the map that holds them: values never change. */
type Joined = ReadonlyMap<string, Value> & { joined?: Value };

function joinOfAll(fields: Joined): Value {
  if (fields.joined) return fields.joined;
  let all: Value | undefined;
  for (const each of fields.values()) all = join(all, each);
  fields.joined = all ?? unknown;
  return fields.joined;
}

/** What any element of a container can be. */
export function elementOf(value: Value): Value {
  if (!value.rest && !value.taints && (value.fields?.size ?? 0) > maxFields)
    return joinOfAll(value.fields as Joined);
  // Of what is made of constants and numbers alone, each part is.
  let all: Value | undefined = value.rest ?? (value.plain && !value.fields ? { plain: true } : undefined);
  for (const each of value.fields?.values() ?? []) all = join(all, each);
  return value.taints ? join(all ?? unknown, { taints: value.taints }) : (all ?? unknown);
}

/** What a generator that yields once gives to those that it is opened for. */
export function yieldedOf(result: Value): Value {
  return result.rest !== undefined && result.fields === undefined ? elementOf(result) : result;
}

export function withField(value: Value, key: string | undefined, member: Value): Value {
  const { constant, length, taints, fields, rest } = value;
  if (key === undefined || ((fields?.size ?? 0) >= maxFields && !fields?.has(key))) {
    const isOpen = constant === undefined && length === undefined;
    const object = isOpen ? value : { ...value, constant: undefined, length: undefined };
    return withParts(object, { taints, fields, rest: join(rest, member) });
  }
  const object = constant === undefined ? value : { ...value, constant: undefined };
  return keptSmall(withParts(object, { taints, fields: new Map(fields).set(key, member), rest }));
}

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

export function listOf(items: readonly Value[], open: boolean): Value {
  if (open) {
    let rest: Value | undefined;
    for (const each of items) rest = join(rest, each.fields || each.rest ? elementOf(each) : each);
    return rest ? { rest } : unknown;
  }
  if (items.length > maxFields) return { rest: items.reduce((all, each) => join(all, each)) };
  const fields = new Map(items.map((each, index) => [String(index), each]));
  return keptSmall({ fields, length: items.length });
}
