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

/** Without members that are undefined. */
export function compact(loose: Loose): Value {
  const value: Record<string, unknown> = {};
  for (const key in loose) {
    const member = loose[key as keyof Value];
    if (member !== undefined) value[key] = member;
  }
  return value as Value;
}
