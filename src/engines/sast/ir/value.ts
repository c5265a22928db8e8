import type { TrustLevel } from '../../../core/trust-level.js';
import { reachOf } from './flow.js';
import type { ClassFacts, Constant, FunctionIr } from './ir.js';
import type { OpenQuote } from './quotes.js';
import { everyKind } from './sink-kinds.js';
import type { Step } from './steps.js';

/** A value from outside. `origin` names its source, or (`#…`) a place in the arguments of the function in work. */
export interface Taint {
  readonly origin: string;
  /** Bits of the kinds of sink that it is harmless to. */
  readonly sanitized: number;
  /** Who may set it; remote where left out. */
  readonly trust?: TrustLevel;
  readonly step: Step;
}

export interface Closure {
  readonly body: FunctionIr;
  readonly frame: Frame;
  /** What `this` is, however the function is called: `run.bind(job)`. */
  readonly self?: Value;
}

/** The variables of one activation that inner functions use. */
export interface Frame {
  readonly body: FunctionIr;
  readonly cells: (Value | undefined)[];
  readonly parent?: Frame;
}

/** What is known of a value. Objects are values too: a change makes a new one and is written back where it came from. */
export interface Value {
  readonly constant?: Constant;
  readonly api?: string;
  /** The class of a library that it is an object of, or that it is itself, by its qualified name. */
  readonly type?: string;
  /** The arguments of the call whose result this api is. */
  readonly made?: readonly Value[];
  /** Those that were given by name. */
  readonly madeNamed?: ReadonlyMap<string, Value>;
  readonly functions?: readonly Closure[];
  readonly taints?: readonly Taint[];
  readonly fields?: ReadonlyMap<string, Value>;
  /** Elements of which the key is not known. */
  readonly rest?: Value;
  /** Of a list whose elements are all known. */
  readonly length?: number;
  /** What a text surely begins with. */
  readonly prefix?: string;
  /** Of a statement in the making: which quote is open at its end. */
  readonly open?: OpenQuote;
  /** Made of constants and numbers alone, whatever they are. */
  readonly plain?: true;
  readonly proto?: Value;
  /** Of a router: where it was made, by which it is known when another one takes it in. */
  readonly site?: string;
  readonly isClass?: true;
  /** Of a class: what it declares, and the module where. */
  readonly declared?: { readonly facts: ClassFacts; readonly body: FunctionIr };
}

export const unknown: Value = {};
const maxTaints = 12;
const maxFunctions = 4;
const maxFields = 64;
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
  return compact({
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
}

export function isPlain(value: Value): boolean {
  return value.plain === true || value.constant !== undefined;
}

type Loose = { readonly [K in keyof Value]?: Value[K] | undefined };

/** Without members that are undefined. */
export function compact(loose: Loose): Value {
  const value: Record<string, unknown> = {};
  for (const key in loose) {
    const member = loose[key as keyof Value];
    if (member !== undefined) value[key] = member;
  }
  return value as Value;
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

export function joinTaints(
  a: readonly Taint[] | undefined,
  b: readonly Taint[] | undefined,
): readonly Taint[] | undefined {
  if (!b || a === b) return a;
  if (!a) return b;
  let result = a;
  for (const taint of b) {
    const index = result.findIndex((each) => each.origin === taint.origin);
    const known = result[index];
    if (known === undefined) {
      if (result.length < maxTaints) result = [...result, taint];
    } else if ((known.sanitized & taint.sanitized) !== known.sanitized) {
      const weaker =
        taint.sanitized === (known.sanitized & taint.sanitized)
          ? taint
          : { ...known, sanitized: known.sanitized & taint.sanitized };
      result = result.map((each) => (each === known ? weaker : each));
    }
  }
  return result;
}

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

const cleanness = new WeakMap<Value, boolean>();
const maxNesting = 64;

/** Whether surely nothing in the value comes from outside. Values never change, so the answer is kept. */
export function isClean(value: Value, depth = 0): boolean {
  if (value.taints) return false;
  const { fields, rest } = value;
  if (!fields && !rest) return true;
  const known = cleanness.get(value);
  if (known !== undefined) return known;
  if (depth > maxNesting) return false;
  let clean = !rest || isClean(rest, depth + 1);
  for (const each of clean && fields ? fields.values() : []) {
    clean = isClean(each, depth + 1);
    if (!clean) break;
  }
  cleanness.set(value, clean);
  return clean;
}

/** The taints of the value and of all that is in it. */
export function taintsIn(value: Value, depth = 0): readonly Taint[] | undefined {
  if ((!value.fields && !value.rest) || depth > maxDepth) return value.taints;
  if (isClean(value)) return undefined;
  let all = value.taints;
  for (const each of value.fields?.values() ?? []) all = joinTaints(all, taintsIn(each, depth + 1));
  return value.rest ? joinTaints(all, taintsIn(value.rest, depth + 1)) : all;
}

export function sanitize(value: Value, bits: number): Value {
  if (bits === 0) return value;
  return mapTaints(value, (taints) =>
    taints.every(({ sanitized }) => (sanitized & bits) === bits)
      ? taints
      : taints.map((taint) => ({ ...taint, sanitized: taint.sanitized | bits })),
  );
}

/** What a condition has proved of a value: with all of it, it is one of what the code lists. */
export function proven(value: Value, bits: number): Value {
  const sanitized = sanitize(value, bits);
  return bits === everyKind && !value.fields && !value.rest ? { ...sanitized, plain: true } : sanitized;
}

const rough = new WeakMap<Value, Value>();

/** What stays known of a value when its texts and numbers are left open. */
export function withoutConstants(value: Value, depth = 0): Value {
  if (depth > maxDepth || value.isClass || value === unknown) return value;
  const { fields, rest } = value;
  const isOpen = value.constant === undefined && value.prefix === undefined && value.made === undefined;
  if (isOpen && !fields && !rest) return value;
  const known = fields || rest ? rough.get(value) : undefined;
  if (known) return known;
  const open = compact({
    ...value,
    constant: undefined,
    prefix: undefined,
    made: undefined,
    fields: fields && new Map([...fields].map(([key, each]) => [key, withoutConstants(each, depth + 1)])),
    rest: rest && withoutConstants(rest, depth + 1),
  });
  if (fields || rest) rough.set(value, open);
  return open;
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
  return compact({ ...value, taints: taints && taints.length > 0 ? taints : undefined, rest, fields });
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

/** What any element of a container can be. */
export function elementOf(value: Value): Value {
  // Of what is made of constants and numbers alone, each part is.
  let all: Value | undefined = value.rest ?? (value.plain && !value.fields ? { plain: true } : undefined);
  for (const each of value.fields?.values() ?? []) all = join(all, each);
  return value.taints ? join(all ?? unknown, { taints: value.taints }) : (all ?? unknown);
}

export function withField(value: Value, key: string | undefined, member: Value): Value {
  if (key === undefined || ((value.fields?.size ?? 0) >= maxFields && !value.fields?.has(key)))
    return compact({ ...value, constant: undefined, length: undefined, rest: join(value.rest, member) });
  return compact({ ...value, constant: undefined, fields: new Map(value.fields).set(key, member) });
}

/** An object with the members of another over its own: `{ ...base, ...over }`. */
export function overlaid(base: Value, over: Value): Value {
  const fields = new Map(base.fields);
  // Members that are not seen may stand over each of its own.
  const unseen = over.taints ? join(over.rest, { taints: over.taints }) : over.rest;
  if (unseen) for (const [key, each] of fields) fields.set(key, join(each, unseen));
  for (const [key, each] of over.fields ?? []) fields.set(key, each);
  const taints = joinTaints(base.taints, over.taints);
  const rest = base.rest || over.rest ? join(base.rest, over.rest) : undefined;
  return compact({ ...base, constant: undefined, length: undefined, fields, taints, rest });
}

export function listOf(items: readonly Value[], open: boolean): Value {
  if (open) {
    let rest: Value | undefined;
    for (const each of items) rest = join(rest, each.fields || each.rest ? elementOf(each) : each);
    return rest ? { rest } : unknown;
  }
  if (items.length > maxFields) return { rest: items.reduce((all, each) => join(all, each)) };
  return { fields: new Map(items.map((each, index) => [String(index), each])), length: items.length };
}
