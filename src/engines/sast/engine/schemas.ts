import { listsWhole } from '../ir/constraints.js';
import type { FunctionIr, Instr, Temp } from '../ir/ir.js';
import type { SchemaPart } from '../ir/model.js';
import { makersIn } from '../ir/naming.js';
import { keyOfPath } from '../ir/paths.js';
import { everyKind } from '../ir/sink-kinds.js';
import { elementOf, memberOf, unknown, type Value } from '../ir/value.js';
import { shapeOfForm } from './forms.js';
import type { Guards } from './guards.js';
import { rootOf } from './roots.js';
import type { SchemaWords } from './schema-words.js';
import type { CallFacts } from './sinks.js';

/**
 * The member of a schema that says what it lets through, as a value: plain where that is a number, a word or one of a few;
 * an object with what is let through in its members.
 */
export const admits = '<admits>';

const listed: Value = { plain: true };
const deepest = 6;
const mostWays = 64;

/** What the schema lets through; undefined of what is none. */
export function shapeOf(value: Value | undefined): Value | undefined {
  return value?.fields?.get(admits);
}

/** What a schema is that a call makes: `z.object({ kind: z.enum(['a', 'b']) })`. */
export function schemaMade(words: SchemaWords, api: string, facts: CallFacts): Value | undefined {
  const name = api.slice(api.lastIndexOf('.') + 1).replace('()', '');
  const [first] = facts.args;
  const own = shapeOf(facts.self) ?? unknown;
  const part = words.part(name);
  const fields = words.fieldsOf(rootOf(api));
  if (fields) return chained(part, fields[name], own, first);
  switch (part) {
    case 'listed':
      return listed;
    case 'pattern':
      return listsWhole(patternOf(first)) ? listed : own;
    case 'object':
      return first?.fields ? objectOf(first.fields) : own;
    case 'list':
      return { rest: shapeOf(first) ?? unknown };
    case 'merged':
      return merged(own, shapeOf(first) ?? (first?.fields ? objectOf(first.fields) : unknown));
    case 'chosen':
      return chosenOf(own, first);
    case 'combined':
      return facts.args.some((each) => shapeOf(each)?.plain) ? listed : (shapeOf(first) ?? own);
    default:
      return own;
  }
}

function patternOf(value: Value | undefined): Value['constant'] {
  return value?.constant ?? value?.made?.[0]?.constant;
}

function objectOf(fields: NonNullable<Value['fields']>): Value {
  return membersOf([...fields].map(([name, each]) => [name, shapeOf(each) ?? unknown]));
}

/** Of a schema that grows without end nothing is known of the members beyond. */
function membersOf(members: readonly (readonly [string, Value])[]): Value {
  return { fields: new Map(members.slice(0, mostWays)) };
}

function merged(a: Value, b: Value): Value {
  return a.fields || b.fields ? membersOf([...(a.fields ?? []), ...(b.fields ?? [])]) : a;
}

function chosenOf(own: Value, first: Value | undefined): Value {
  const all = first?.length === undefined ? [own, first] : [...(first.fields?.values() ?? [])];
  const isListed = (each: Value | undefined) =>
    each === own ? own.plain === true : shapeOf(each)?.plain === true;
  return all.length > 0 && all.every(isListed) ? listed : unknown;
}

/** `body('kind').isIn(['a', 'b'])` of express-validator. */
function chained(
  part: SchemaPart | undefined,
  of: string | undefined,
  own: Value,
  first: Value | undefined,
): Value {
  if (of !== undefined && !own.fields) {
    const field = first?.constant;
    const inner: Value = typeof field === 'string' ? { fields: new Map([[field, unknown]]) } : unknown;
    return { fields: new Map(of.split(' ').map((each) => [each, inner])) };
  }
  const isListed = part === 'listed' || (part === 'pattern' && listsWhole(patternOf(first)));
  return isListed ? leavesListed(own) : own;
}

function leavesListed(shape: Value): Value {
  if (!shape.fields) return listed;
  return { fields: new Map([...shape.fields].map(([name, each]) => [name, leavesListed(each)])) };
}

/** Of JSON Schema: https://json-schema.org/draft/2020-12/json-schema-validation */
export function shapeOfJson(schema: Value | undefined, depth = 0): Value {
  const at = (name: string) => schema?.fields?.get(name);
  if (schema === undefined || depth > deepest) return unknown;
  const type = at('type')?.constant;
  const isListed =
    at('enum') !== undefined ||
    at('const') !== undefined ||
    /^(?:integer|number|boolean|null)$/.test(String(type)) ||
    /^(?:uuid|date|date-time|time|ipv4|ipv6)$/.test(String(at('format')?.constant)) ||
    listsWhole(at('pattern')?.constant);
  if (isListed) return listed;
  const properties = at('properties')?.fields;
  const shapes = [...(properties?.values() ?? [])].map((each) => shapeOfJson(each, depth + 1));
  // Nothing else may stand in it.
  if (properties && at('additionalProperties')?.constant === false && shapes.every(({ plain }) => plain))
    return listed;
  if (properties)
    return { fields: new Map([...properties].map(([name, each]) => [name, shapeOfJson(each, depth + 1)])) };
  const items = at('items');
  return items ? { rest: shapeOfJson(items, depth + 1) } : unknown;
}

/** What a call validates, and how it says so. */
export interface Validation {
  readonly shape: Value;
  /** Which argument. */
  readonly index: number;
  readonly way: 'fails' | 'answers' | 'asks';
  readonly method: string;
}

/** `schema.parse(x)`, `v.parse(schema, x)`, `Joi.attempt(x, schema)`, `check(x)` of what a schema was compiled to. */
export function validationOf(
  words: SchemaWords,
  { self, args, method, api }: CallFacts,
  callee: Value,
): Validation | undefined {
  const compiled = method === undefined ? shapeOf(callee) : undefined;
  if (compiled) return { shape: compiled, index: 0, way: 'asks', method: '' };
  const name = method ?? api?.slice(api.lastIndexOf('.') + 1) ?? '';
  const way = words.way(name);
  if (way === undefined) return undefined;
  const own =
    shapeOf(self) ?? (method === 'load' || method === 'deserialize' ? shapeOfForm(self.proto) : undefined);
  if (own && args.length > 0) return { shape: own, index: 0, way, method: name };
  const at = args.findIndex((each) => shapeOf(each) !== undefined);
  const shape = shapeOf(args[at]);
  return shape && args.length > 1 ? { shape, index: at === 0 ? 1 : 0, way, method: name } : undefined;
}

/** The value as its schema has let it through, in the form in which the library gives it. */
export function validatedBy(
  words: SchemaWords,
  { shape, way, method }: Validation,
  given: Value,
  api: string,
): Value | undefined {
  if (way === 'asks') return undefined;
  const value = cleaned(given, shape);
  if (way === 'fails') return value;
  const [members, others = ''] = words.membersOf(rootOf(api), method);
  if (members === undefined) return value;
  const held = members.split(' ').map((each) => [each, value] as const);
  const open = others.split(' ').map((each) => [each, unknown] as const);
  return { fields: new Map([...held, ...open]) };
}

/** A value without what its schema lets through only as a number, a word or one of a few. */
export function cleaned(given: Value, shape: Value, depth = 0): Value {
  if (shape.plain) return listed;
  if (depth > deepest) return given;
  if (shape.rest) {
    const inner = cleaned(elementOf(given), shape.rest, depth + 1);
    return inner.plain ? { rest: inner } : given;
  }
  if (!shape.fields) return given;
  const taints = given.taints ? { taints: given.taints } : {};
  const fields = new Map(given.fields);
  for (const [name, each] of shape.fields)
    fields.set(name, cleaned(memberOf(given, name) ?? taints, each, depth + 1));
  return { ...given, fields };
}

/** The ways to the members that a schema lets through only as numbers, words or one of a few. */
export function waysIn(shape: Value, depth = 0): readonly string[] {
  if (!shape.fields || depth > deepest) return [];
  const all = [...shape.fields].flatMap(([name, each]) =>
    each.plain ? [name] : waysIn(each, depth + 1).map((way) => `${name}.${way}`),
  );
  return all.slice(0, mostWays);
}

/** What holds of an argument that was validated. */
export function guardsOfShape(body: FunctionIr, subject: Temp | undefined, shape: Value): Guards | undefined {
  if (subject === undefined) return undefined;
  const made = makersIn(body).get(subject);
  if (made?.op === 'dict') return guardsOfEntries(body, made, shape);
  const key = keyOfPath(body.paths.get(subject), body.paths);
  if (key === undefined) return undefined;
  const keys = shape.plain ? [key] : waysIn(shape).map((way) => `${key}.${way}`);
  return keys.length > 0 ? new Map(keys.map((each) => [each, everyKind])) : undefined;
}

/** `schema.parse({ body: request.body })` */
function guardsOfEntries(
  body: FunctionIr,
  { entries }: Extract<Instr, { op: 'dict' }>,
  shape: Value,
): Guards | undefined {
  const all = new Map<string, number>();
  for (const [key, value] of entries) {
    const inner = typeof key === 'string' ? shape.fields?.get(key) : undefined;
    for (const [each, bits] of (inner && guardsOfShape(body, value, inner)) ?? []) all.set(each, bits);
  }
  return all.size > 0 ? all : undefined;
}
