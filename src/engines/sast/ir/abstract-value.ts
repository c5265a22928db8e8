import type { TrustLevel } from '../../../core/trust-level.js';
import type { ClassFacts, Constant, FunctionIr } from './ir.js';
import type { OpenQuote } from './quotes.js';
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
  /** Of functions made here, what was proved of their variables: by path the kinds that it sanitizes. */
  proven?: Map<FunctionIr, ReadonlyMap<string, number>>;
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

type Loose = { readonly [K in keyof Value]?: Value[K] | undefined };

type Making<T> = { -readonly [K in keyof T]: T[K] };

/** Without members that are undefined. */
export function compact(loose: Loose): Value {
  return withParts(loose, loose);
}

/**
 * A copy with other parts. Its members stand in one order however the value was made: V8 gives each order a hidden class of
 * its own, and what is read from more than a few of those, or spread and then changed, costs several times as much.
 */
export function withParts(
  value: Loose,
  { taints, fields, rest }: Pick<Loose, 'taints' | 'fields' | 'rest'>,
): Value {
  const copy: Making<Value> = {};
  if (value.constant !== undefined) copy.constant = value.constant;
  if (value.api !== undefined) copy.api = value.api;
  if (taints !== undefined) copy.taints = taints;
  if (fields !== undefined) copy.fields = fields;
  if (value.functions !== undefined) copy.functions = value.functions;
  if (value.proto !== undefined) copy.proto = value.proto;
  if (value.made !== undefined) copy.made = value.made;
  if (value.plain !== undefined) copy.plain = value.plain;
  if (value.prefix !== undefined) copy.prefix = value.prefix;
  if (rest !== undefined) copy.rest = rest;
  if (value.type !== undefined) copy.type = value.type;
  if (value.length !== undefined) copy.length = value.length;
  if (value.open !== undefined) copy.open = value.open;
  if (value.madeNamed !== undefined) copy.madeNamed = value.madeNamed;
  if (value.site !== undefined) copy.site = value.site;
  if (value.isClass !== undefined) copy.isClass = value.isClass;
  if (value.declared !== undefined) copy.declared = value.declared;
  return copy;
}

export function withTaints(value: Value, taints: readonly Taint[]): Value {
  const { fields, rest } = value;
  return withParts(value, { taints, fields, rest });
}

/** The same taint, safe for other kinds of sink or after another step; in one of two orders of its members. */
export function taintWith({ origin, trust }: Taint, sanitized: number, step: Step): Taint {
  return trust === undefined ? { origin, sanitized, step } : { origin, sanitized, trust, step };
}
