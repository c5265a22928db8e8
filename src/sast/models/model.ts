import type { ClassFacts, FunctionIr } from '../engine/ir.js';

/** What can go wrong with a value that somebody else chose; each kind is one bit of `Taint.cleared`. */
export const sinkKinds = [
  'sql',
  'command',
  'code',
  'path',
  'html',
  'redirect',
  'ssrf',
  'deserialise',
  'template',
  'random',
  'nosql',
  'ldap',
  'xpath',
  'xml',
  'header',
  'log',
  'regex',
  'trust',
  'prototype',
  'assign',
  'format',
] as const;
export type SinkKind = (typeof sinkKinds)[number];

export function bitOf(kind: SinkKind): number {
  return 1 << sinkKinds.indexOf(kind);
}

export const everyKind = (1 << sinkKinds.length) - 1;

export function bitsOf(kinds: readonly SinkKind[] | 'all'): number {
  return kinds === 'all' ? everyKind : kinds.reduce((bits, kind) => bits | bitOf(kind), 0);
}

/**
 * What is known of one framework or library, as data. An `api` is the way from an import to a use: `express()` is
 * the result of calling the module, `sqlite3.connect().cursor().execute` a method two results further.
 */
export interface Model {
  readonly id: string;
  readonly title: string;
  /** Reading the member, or calling it where the api ends in `()`, gives a value from outside. */
  readonly sources?: readonly string[];
  /** Results that can be guessed: bad as tokens and keys. */
  readonly guessable?: readonly string[];
  readonly sinks?: readonly Sink[];
  /** Results that are safe for these kinds whatever went in. */
  readonly sanitizers?: readonly { readonly api: string; readonly clears: readonly SinkKind[] | 'all' }[];
  /** The result of an api stands for another one. */
  readonly results?: readonly (readonly [api: string, as: string])[];
  readonly misuses?: readonly Misuse[];
  readonly routers?: readonly Router[];
  /** Apis that values of a declared type have: the type as written, without package and type arguments. */
  readonly types?: readonly (readonly [type: string, api: string])[];
  /** Annotations of parameters whose values come from outside. */
  readonly parameterSources?: readonly string[];
  /** Whether the framework calls this function from outside, and with what. */
  entry?(facts: EntryFacts): Entry | undefined;
}

/** A function as a framework sees it. */
export interface EntryFacts {
  readonly body: FunctionIr;
  readonly owner: ClassFacts | undefined;
}

export interface Entry {
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  /** By position: from outside, an api by name, or nothing known (the declared type then says more). */
  readonly params: readonly ('source' | { readonly api: string } | undefined)[];
  /** The result is sent as HTML where it is a text. */
  readonly answersHtml?: boolean;
}

export interface Sink {
  readonly api: string;
  readonly kind: SinkKind;
  /** Positions or keyword names; the first position where left out. */
  readonly args?: readonly (number | string)[];
  /** Only where this keyword argument, or member of a trailing options object, is true. */
  readonly when?: string;
  /** Containers are answered as data, not as text. */
  readonly textOnly?: true;
  /** Not where this keyword argument or member is there. */
  readonly unless?: string;
  /** Not where an argument is an api of such a name: `yaml.SafeLoader`. */
  readonly safeWith?: RegExp;
}

export interface Misuse {
  readonly api: string;
  readonly rule: string;
  /** The argument that has to match; without it every call counts. */
  readonly arg?: number | string;
  readonly matches?: RegExp;
  readonly unless?: { readonly named: string; readonly is: boolean };
}

export interface Router {
  /** Of the object that routes are hung on. */
  readonly api: string;
  readonly style: 'express' | 'flask';
}
