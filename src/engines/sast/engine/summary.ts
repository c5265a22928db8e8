import type { LanguageTraits, Linker } from '../ir/traits.js';
import { type Frame, unknown, type Value } from '../ir/value.js';
import type { Hit } from './sinks.js';

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly string[];
  readonly handler: { readonly path: string; readonly at: number };
}

/** What one function does with such arguments. */
export interface Summary {
  readonly result: Value;
  /** The parameters as they are at the end; -1 is `this`. */
  readonly after: ReadonlyMap<number, Value>;
  readonly hits: readonly Hit[];
  /** What it proves of its arguments, where it answers a question. */
  readonly proofs?: readonly ArgumentProof[];
  /** What it throws. */
  readonly thrown?: Value;
  /** It does not come back: it ends the program or the request, or always throws. */
  readonly leaves?: true;
  /** What it gave to variables of outer functions. */
  readonly outer?: readonly OuterWrite[];
}

/** Of the argument at that position: bits that hold where the function says yes, and where it says no. */
export interface ArgumentProof {
  readonly index: number;
  readonly yes: number;
  readonly no: number;
  /** It holds of the member of that superglobal that the argument names. */
  readonly of?: string;
  /** It holds of the member at that way wherever the function hands the request on. */
  readonly way?: string;
}

export interface OuterWrite {
  readonly frame: Frame;
  readonly slot: number;
  readonly before: Value | undefined;
  readonly value: Value;
}

/** All that is known, all but constants, what is tainted, or that it is. */
export type Roughness = 0 | 1 | 2 | 3;

/** How many calling contexts of a function are analysed: all that is known, no constants, taints alone, and bare texts. */
export const maxContexts = [8, 16, 16, 16] as const;
/** The same where all functions are called in many, so that much work was done on little code, and on less. */
export const fewerContexts = [4, 4, 4, 4] as const;
export const fewestContexts = [1, 1, 2, 2] as const;

/** Of a function that is in work. */
export const nothingYet: Summary = { result: unknown, after: new Map(), hits: [] };

/** A language of the project with the way its names are found. */
export interface LinkedLanguage {
  readonly traits: LanguageTraits;
  readonly linker: Linker;
}
