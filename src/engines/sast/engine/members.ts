import { overlaid } from '../ir/copies.js';
import type { Instr, Temp } from '../ir/ir.js';
import { makersIn } from '../ir/naming.js';
import { bitOf, everyKind } from '../ir/sink-kinds.js';
import { keptSmall } from '../ir/small.js';
import {
  type Closure,
  compact,
  elementOf,
  join,
  memberOf,
  ofClass,
  overType,
  plainly,
  sanitize,
  unknown,
  type Value,
} from '../ir/value.js';
import type { Activation } from './activation.js';
import { memberOfApi } from './api-names.js';
import { shapeOfForm } from './forms.js';
import { invoke } from './invoke.js';
import { nameGiven } from './names.js';
import { cleaned } from './schemas.js';
import { sourceAt, sourceOf, sourceValue } from './sources.js';
import { given, memberOfType } from './typed.js';

const maxOverloads = 24;
/** How long a text is says nothing that can harm. */
const sizes = /^(length|Length|byteLength)$/;

/** What a member of a value is. Without a key: any member. */
export function memberValue(
  activation: Activation,
  object: Value,
  key: string | undefined,
  at: number,
): Value {
  const value = ofForm(object, key, memberIn(activation, object, key, at));
  if (key === undefined || value.type !== undefined || value.functions || value.proto) return value;
  const member = memberOfType(activation, object, key);
  if (!member) return value;
  return member.isSource && !value.taints
    ? { ...value, taints: [sourceAt(activation.body, at)] }
    : given(value, member, object);
}

const cleanedData = /^(?:cleaned_data|validated_data)$/;

/** `form.cleaned_data`: what the fields of the form have looked at. */
function ofForm(object: Value, key: string | undefined, value: Value): Value {
  if (key === undefined || !cleanedData.test(key) || !object.proto) return value;
  const shape = shapeOfForm(object.proto);
  return shape ? cleaned(value.taints ? { taints: value.taints } : {}, shape) : value;
}

function memberIn(activation: Activation, object: Value, key: string | undefined, at: number): Value {
  if (key === undefined) return elementOf(object);
  const ofItself = object.isClass ? memberOf(object, ofClass(key)) : undefined;
  if (object.isClass && object.declared?.facts.isEnum && /^(?:__members__|_value2member_map_)$/.test(key))
    return { rest: { plain: true } };
  if (object.plain && object.proto?.declared?.facts.isEnum && !memberOf(object, key)) return { plain: true };
  const own = ofItself ?? memberOf(object, key);
  const [getter] = own?.functions ?? [];
  if (getter && isProperty(getter, object)) return invoke(activation, getter, object, [object], at).result;
  // A default of the class, which what fills the object may replace.
  const isDefault = own !== undefined && object.taints !== undefined && !object.fields?.has(key);
  if (isDefault && !isSafeField(activation, object, key)) return join(own, { taints: object.taints });
  if (own) return sourced(activation, object, key, own, at);
  const index =
    object.length !== undefined && /^-\d+$/.test(key)
      ? object.fields?.get(String(object.length + Number(key)))
      : undefined;
  if (index) return index;
  if (object.api !== undefined && activation.table.routeParts.has(object.api))
    if (activation.interpreter.carried.isListedPart(key)) return { plain: true };
  if (object.api !== undefined && !(object.taints && sizes.test(key))) {
    const api = key === 'default' ? object.api : memberOfApi(object.api, key);
    if (activation.table.addresses.has(api)) return { ...sourceValue(activation, api, at), api };
    if (activation.table.sources.has(api)) return sourceValue(activation, api, at);
    const kept = activation.table.carriers.has(object.api)
      ? activation.interpreter.carried.kept(api)
      : undefined;
    if (kept) return object.taints ? join(kept, { taints: object.taints }) : kept;
    const named = activation.table.results.get(api) ?? api;
    const read = compact({
      api: named,
      made: object.made,
      madeNamed: object.madeNamed,
      taints: object.taints,
    } as Value);
    const sanitized = activation.table.sanitizes.get(api);
    return sanitized === undefined ? read : sanitize(read, sanitized);
  }
  if (typeof object.constant === 'string' && /^\d+$/.test(key)) {
    const letter = object.constant[Number(key)];
    return letter === undefined ? unknown : { constant: letter };
  }
  const promoted = promotedFrom(object, key);
  if (promoted) return promoted;
  if (isSafeField(activation, object, key)) return { plain: true };
  const byClass = declared(activation, object, key);
  if (byClass?.proto?.declared?.facts.isEnum && !activation.traits.structural) return { plain: true };
  if (byClass) return object.taints ? { ...byClass, taints: object.taints } : byClass;
  if (sizes.test(key)) return object.length === undefined ? unknown : { constant: object.length };
  const inherited = object.taints ? { taints: object.taints } : unknown;
  const { nominal, explicitSelf } = activation.traits;
  const base = nominal || explicitSelf ? baseApi(object) : undefined;
  if (base !== undefined) {
    const api = memberOfApi(base, key);
    if (activation.table.sources.has(api)) return { api, taints: [sourceOf(activation, api, at)] };
    return { api: activation.table.results.get(api) ?? api, ...inherited };
  }
  return object.rest ? join(object.rest, inherited) : inherited;
}

/** A part of a request of which some members are known: all others come from outside. */
function sourced({ table, body }: Activation, { api }: Value, key: string, own: Value, at: number): Value {
  if (api === undefined || own.taints || !own.fields || own.api !== memberOfApi(api, key)) return own;
  return table.sources.has(own.api) ? { ...own, taints: [sourceOf({ table, body }, own.api, at)] } : own;
}

/** A member of what an object embeds under the name of its type: https://go.dev/ref/spec#Struct_types */
function promotedFrom({ proto, fields }: Value, key: string): Value | undefined {
  const bases = fields && proto?.declared?.facts.bases;
  if (!bases) return undefined;
  for (const base of bases) {
    const inner = fields.get(base.slice(base.lastIndexOf('.') + 1));
    const found = inner && memberOf(inner, key);
    if (found) return found;
  }
  return undefined;
}

function withoutApi({ taints }: Value): Value {
  return taints ? { taints } : unknown;
}

/** A method that is read like a field. */
function isProperty({ body: { annotations } }: Closure, object: Value): boolean {
  if (annotations?.some(({ name }) => name === 'getter')) return true;
  const isMarked = annotations?.some(({ name }) => name === 'property' || name === 'cached_property');
  return isMarked === true && object.proto !== undefined && !object.isClass;
}

/** `count: int` of a class whose objects are read from a request. */
function isSafeField({ interpreter, body }: Activation, { proto }: Value, key: string): boolean {
  const facts = proto?.declared?.facts;
  const name = facts?.fieldTypes?.get(key);
  const { typedFields, safeTypes, validatesOnDemand } = interpreter.traitsOf(body);
  if (!validatesOnDemand && facts?.listed?.has(key)) return true;
  return name !== undefined && typedFields === true && safeTypes?.has(name) === true;
}

/** What the class of an object declares of a member that no one has been seen to set. */
function declared(activation: Activation, object: Value, key: string): Value | undefined {
  let type = object.isClass ? object : object.proto;
  for (let depth = 0; type && depth < 8; depth += 1, type = type.proto) {
    const name = type.declared?.facts.fieldTypes?.get(key);
    if (type.declared && name !== undefined)
      return activation.interpreter.names.typeOf(type.declared.body, name);
  }
  return undefined;
}

/** The declared type says what a value is where its history does not. */
export function typedValue(activation: Activation, value: Value, type: string, narrows?: true): Value {
  const { interpreter, body } = activation;
  if (narrows) return narrowed(activation, value, type);
  if (interpreter.traitsOf(body).safeTypes?.has(type)) return plainly(sanitize(value, everyKind));
  const { api } = value;
  // `store.Store{…}`: a literal of a type that turns out to be the project's own.
  const own = api === `${type}()` ? interpreter.names.typeOf(body, type) : undefined;
  if (own?.proto) return compact({ ...own, ...value.made?.[0], api: undefined });
  const isNamed = api !== undefined && !(api.endsWith('()') && interpreter.traitsOf(body).nominal);
  if (isNamed && value.type === undefined && !value.proto) {
    const qualified = interpreter.names.qualified(body, type);
    if (qualified !== undefined) return { ...value, type: qualified };
  }
  if (isNamed || value.proto || value.functions || (value.constant ?? undefined) !== undefined) return value;
  const known = interpreter.names.typeOf(body, type);
  if (known?.rest)
    return value.rest || (value.fields?.size ?? 0) > 0
      ? value
      : compact({ ...value, length: undefined, rest: known.rest });
  if (value.fields && known?.proto === undefined && api === undefined) return value;
  if (known?.proto?.declared?.facts.isEnum) return sanitize(value, everyKind);
  return known ? overType(known, value, known.api) : value;
}

/** What a test has shown of a value: of an object of which nothing was known its class, and nothing of a text or number. */
function narrowed({ interpreter, body }: Activation, value: Value, type: string): Value {
  if (value.proto || value.functions || value.constant !== undefined || value.fields) return value;
  const known = interpreter.names.typeOf(body, type);
  if (known?.type === undefined && known?.proto === undefined) return value;
  if (known.proto?.declared?.facts.isEnum) return value;
  return compact({ ...value, ...known, ...(value.api === undefined ? {} : { api: value.api }) });
}

/** One of several results of a call. */
export function oneOf(value: Value, index: number): Value {
  if (value.length !== undefined) return value.fields?.get(String(index)) ?? unknown;
  if (index === 0) return value;
  return value.taints ? { taints: value.taints } : unknown;
}

export function dictOf(activation: Activation, instr: Extract<Instr, { op: 'dict' }>): Value {
  let value: Value = { fields: new Map() };
  for (const each of instr.spread) {
    const spread = activation.value(each);
    value = overlaid(value, spread.api && !spread.fields ? withoutApi(spread) : spread);
    // What is in it is not known: members may be there that are not seen.
    if (!spread.fields) value = { ...value, rest: value.rest ?? unknown };
  }
  const fields = new Map(value.fields);
  for (const [key, member] of instr.entries) {
    const name = activation.key(key);
    const given = activation.value(member);
    if (name === undefined) value = named(activation, { ...value, rest: join(value.rest, given) }, key);
    else {
      fields.set(name, overloaded(fields.get(name), given));
      // Where the value stands, not where the dictionary begins.
      const made = makersIn(activation.body).get(member);
      // `{ token }`: the variable had the name before, and it was looked at there.
      const isNamed =
        made?.op === 'read' && made.from.up === 0 && activation.body.slots[made.from.slot] === name;
      if (!isNamed)
        nameGiven(activation, name, given, instr.at, { temp: member, place: () => made?.at ?? instr.at });
    }
  }
  return keptSmall({ ...value, fields });
}

/** `{ [name]: value }`: one who chooses the name chooses which member of a record is set. */
function named(activation: Activation, value: Value, key: string | Temp): Value {
  const { taints } = typeof key === 'string' ? unknown : activation.value(key);
  if (!taints?.some(({ sanitized }) => (sanitized & bitOf('assign')) === 0)) return value;
  return join(value, sanitize({ taints }, everyKind & ~bitOf('assign')));
}

/** Methods of one name stand side by side; their calls choose by the number of arguments. */
function overloaded(before: Value | undefined, given: Value): Value {
  if (!before?.functions || !given.functions || before.functions.length >= maxOverloads) return given;
  return { functions: [...before.functions, ...given.functions] };
}

/** The api that a class of the project goes back to: `extends HttpServlet`. */
function baseApi(object: Value): string | undefined {
  let type = object.proto;
  for (let depth = 0; type?.proto && depth < 8; depth += 1) type = type.proto;
  return type?.api;
}
