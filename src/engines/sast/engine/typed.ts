import { bitOf } from '../ir/sink-kinds.js';
import { sanitize, type Value } from '../ir/value.js';
import type { Activation } from './activation.js';
import { callOf, callOfAny } from './api-names.js';
import type { CallFacts } from './sinks.js';
import { sourceAt, storedAt } from './sources.js';
import { isAnswered, isFetched, type ModelTable } from './table.js';
import type { TypedMember } from './types.js';

const maxBases = 8;

/** The library class of an object, or the one that its class in the project goes back to. */
export function typeNameOf(value: Value): string | undefined {
  if (value.type !== undefined) return value.type;
  let type = value.proto;
  for (let depth = 0; type && depth < maxBases; depth += 1, type = type.proto)
    if (type.type !== undefined) return type.type;
  return undefined;
}

export function memberOfType({ table }: Activation, object: Value, name: string): TypedMember | undefined {
  if (table.classes.isEmpty && table.derived.isEmpty) return undefined;
  const type = typeNameOf(object);
  if (type === undefined) return undefined;
  return table.classes.member(type, name) ?? table.derived.member(type, name);
}

/** The class that is called: by its own name, or as a member of its module. */
function classCalled({ table }: Activation, { callee, method, self, isNew }: TypedCall): string | undefined {
  if (method !== undefined && self.type !== undefined) return method === 'new' ? self.type : undefined;
  if (callee.type !== undefined && isNew) return callee.type;
  const { api } = callee;
  return api !== undefined && (table.classes.has(api) || table.derived.has(api)) ? api : undefined;
}

export interface TypedCall {
  readonly callee: Value;
  readonly method: string | undefined;
  readonly self: Value;
  readonly isNew: boolean;
}

/** What the class of the receiver says of a call. */
export function memberCalled(activation: Activation, call: TypedCall): TypedMember | undefined {
  const { classes, derived } = activation.table;
  if ((classes.isEmpty && derived.isEmpty) || call.callee.functions || call.callee.isClass) return undefined;
  const made = classCalled(activation, call);
  if (made !== undefined) {
    const maker = classes.member(made, 'new') ?? declaredMaker(activation, made) ?? nothing;
    return maker.gives === undefined ? { ...maker, gives: made } : maker;
  }
  const { api } = call.callee;
  if (call.method !== undefined) {
    const found = memberOfType(activation, call.self, call.method);
    if (found) return found.isListed ? found : reported(activation, found, call);
  }
  if (api === undefined) return undefined;
  const written = classes.ofApi(api);
  if (written || derived.isEmpty) return written;
  const declared = derived.ofApi(api);
  return declared && reported(activation, declared, call);
}

function declaredMaker({ table }: Activation, name: string): TypedMember | undefined {
  return table.derived.isEmpty || isWritten(table, name, undefined)
    ? undefined
    : table.derived.member(name, 'new');
}

/** Of what a library declares only the type, where a model says what the call does, be it for any object. */
function reported(
  { table }: Activation,
  member: TypedMember,
  { callee: { api }, method }: TypedCall,
): TypedMember {
  return member.sinks.length === 0 || !isWritten(table, api, method) ? member : { ...member, sinks: [] };
}

/** Whether a model says anything of a call. */
function isWritten(table: ModelTable, api: string | undefined, method: string | undefined): boolean {
  if (method !== undefined && table.sinks.has(callOfAny(method))) return true;
  if (api === undefined) return false;
  const call = callOf(api);
  return (
    table.sinks.has(call) ||
    table.sources.has(call) ||
    table.sanitizes.has(call) ||
    table.sanitizesIf.has(call) ||
    table.propagators.has(call) ||
    table.routers.has(call)
  );
}

const nothing: TypedMember = {
  sinks: [],
  isSource: false,
  sanitizes: 0,
  gives: undefined,
  isListed: false,
};

/** The type of what a call or a member gives. */
export function given(value: Value, { gives }: TypedMember, object: Value): Value {
  if (gives === undefined || value.proto || value.functions) return value;
  if (gives.endsWith('[]')) return value.rest ? value : { ...value, rest: { type: gives.slice(0, -2) } };
  const type = gives === '=' ? typeNameOf(object) : gives;
  return type === undefined ? value : { ...value, type };
}

/** The value of a call with what its class says: what a store answers is what someone put there. */
export function answered(activation: Activation, value: Value, member: TypedMember, facts: CallFacts): Value {
  if (member.isSource) return { ...value, taints: [sourceAt(activation.body, facts.at)] };
  const { sinks, isListed } = member;
  const made = sanitize(given(value, member, facts.self), member.sanitizes);
  if (!isListed || sinks.length === 0) return made;
  if (sinks.every(isFetched)) return sanitize(made, bitOf('html'));
  const isStore = sinks.every(({ kind }) => kind === 'sql') && member.gives === undefined;
  return isStore ? { ...made, taints: [...(made.taints ?? []), storedAt(activation.body, facts.at)] } : made;
}

/** Whether the class says that a call answers from a store: nothing of what was asked is in it. */
export function isAnswerOf(member: TypedMember | undefined): boolean {
  return member?.isListed === true && member.sinks.length > 0 && member.sinks.every(isAnswered);
}
