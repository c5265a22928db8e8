import type { PageTokens } from '../page-tokens.js';
import { type Cursor, skipBrackets, skipNested } from './cursor.js';
import type { Token } from './tokens.js';
import { type Names, readValue, type ScriptValue, unknown } from './values.js';

/** A function of a script that may ask for something with what it is given. */
export interface ScriptFunction {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Token[];
  /** Where the body begins among the tokens of its script. */
  readonly start: number;
  /** What its own script knows of names. */
  readonly names: Names;
}

/** A name with what it is without an argument: `method = 'POST'`. */
interface NamedParameter {
  readonly name: string;
  readonly initial?: ScriptValue;
}

/** One name, or the members that are taken out of an object: `({ url, body }) => …`. */
type Parameter = NamedParameter | readonly NamedParameter[];

/** Functions that call functions are followed so deep. */
export const deepestCall = 3;
const mostFunctions = 300;
const mostParameters = 8;
const longestBody = 1_200;

/** Only a function with one of these in it can ask for something; or one that calls such a function. */
const asking =
  /^(?:fetch|open|ajax|axios|request|XMLHttpRequest|sendBeacon|get|post|put|patch|delete|WebSocket|send)$/;
const keywords = new Set(['if', 'for', 'while', 'switch', 'catch', 'function', 'return', 'with', 'await']);

/** Declarations, functions and arrow functions that are given a name, and methods of classes and objects. */
export function functionsIn(tokens: readonly Token[], names: Names): ReadonlyMap<string, ScriptFunction> {
  const all: ScriptFunction[] = [];
  for (let at = 0; at < tokens.length && all.length < mostFunctions; at++) {
    const start = startAt(tokens, at);
    const made = start === undefined ? undefined : functionAt(tokens, start.name, start.at, names);
    if (made !== undefined) all.push(made);
  }
  const useful = new Set(all.filter(({ body }) => body.some(isAsking)).map(({ name }) => name));
  for (let round = 1; round < deepestCall; round++) {
    for (const { name, body } of all)
      if (body.some((token) => token.kind === 'word' && useful.has(token.value))) useful.add(name);
  }
  return new Map(all.filter(({ name }) => useful.has(name)).map((one) => [one.name, one]));
}

function isAsking(token: Token): boolean {
  return token.kind === 'word' && asking.test(token.value);
}

/** The name of a function, and where its parameters begin. */
function startAt(tokens: readonly Token[], at: number): { name: string; at: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const next = tokens[at + 1];
  if (token.value === 'function') return next?.kind === 'word' ? { name: next.value, at: at + 2 } : undefined;
  if (next?.kind !== 'mark' || keywords.has(token.value)) return undefined;
  if (next.value === '(') return isMethod(tokens, at) ? { name: token.value, at: at + 1 } : undefined;
  if (next.value !== '=' && next.value !== ':') return undefined;
  let from = at + 2;
  if (isWord(tokens[from], 'async')) from++;
  if (!isWord(tokens[from], 'function')) return { name: token.value, at: from };
  from++;
  if (tokens[from]?.kind === 'word') from++;
  return { name: token.value, at: from };
}

/** `{ load(id) {`, `async save(data) {`: not a call, for a call is not followed by a block. */
function isMethod(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'word') return before.value === 'async' || before.value === 'static';
  return before?.kind === 'mark' && /[{},;]/.test(before.value);
}

function functionAt(
  tokens: readonly Token[],
  name: string,
  start: number,
  names: Names,
): ScriptFunction | undefined {
  const cursor: Cursor = { tokens, at: start };
  const parameters = parametersAt(cursor, names);
  if (parameters === undefined || parameters.length === 0) return undefined;
  const isArrow = isMarkAt(tokens, cursor.at, '=') && isMarkAt(tokens, cursor.at + 1, '>');
  if (isArrow) cursor.at += 2;
  const from = cursor.at;
  if (isMarkAt(tokens, from, '{')) skipBrackets(cursor);
  else if (isArrow) skipNested(cursor);
  else return undefined;
  if (cursor.at - from > longestBody) return undefined;
  return { name, parameters, body: tokens.slice(from, cursor.at), start: from, names };
}

function parametersAt(cursor: Cursor, names: Names): readonly Parameter[] | undefined {
  const { tokens } = cursor;
  const first = tokens[cursor.at];
  if (first?.kind === 'word') {
    cursor.at++;
    return isMarkAt(tokens, cursor.at, '=') && isMarkAt(tokens, cursor.at + 1, '>')
      ? [{ name: first.value }]
      : undefined;
  }
  if (!isMarkAt(tokens, cursor.at, '(')) return undefined;
  const end: Cursor = { tokens, at: cursor.at };
  skipBrackets(end);
  const parameters: Parameter[] = [];
  for (cursor.at++; cursor.at < end.at - 1 && parameters.length <= mostParameters; cursor.at++) {
    const token = tokens[cursor.at];
    if (token?.kind === 'mark' && token.value === '{') parameters.push(membersAt(cursor, names));
    else if (token?.kind === 'word') parameters.push(namedAt(tokens, cursor.at, names));
    skipNested(cursor);
  }
  cursor.at = end.at;
  return parameters.length > mostParameters ? undefined : parameters;
}

/** `{ url, body = {} }` as a parameter. */
function membersAt(cursor: Cursor, names: Names): readonly NamedParameter[] {
  const { tokens, at: from } = cursor;
  skipBrackets(cursor);
  return tokens
    .slice(from, cursor.at)
    .flatMap((token, index, all) =>
      token.kind === 'word' && /^[{,]$/.test(markOf(all[index - 1]))
        ? [namedAt(tokens, from + index, names)]
        : [],
    );
}

function namedAt(tokens: readonly Token[], at: number, names: Names): NamedParameter {
  const token = tokens[at];
  const name = token?.kind === 'word' ? token.value : '';
  return isMarkAt(tokens, at + 1, '=')
    ? { name, initial: readValue({ tokens, at: at + 2 }, names) }
    : { name };
}

function markOf(token: Token | undefined): string {
  return token?.kind === 'mark' ? token.value : '';
}

function isMarkAt(tokens: readonly Token[], at: number, mark: string): boolean {
  return markOf(tokens[at]) === mark;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.value === word;
}

/** The names of the parameters with what a call gives for them. */
export function boundNames(
  { parameters }: ScriptFunction,
  values: readonly ScriptValue[],
): ReadonlyMap<string, ScriptValue> {
  const bound = new Map<string, ScriptValue>();
  const bind = ({ name, initial }: NamedParameter, value: ScriptValue | undefined) =>
    bound.set(name, value ?? initial ?? unknown(name));
  for (const [index, parameter] of parameters.entries()) {
    const value = values[index];
    if ('name' in parameter) bind(parameter, value);
    else {
      const entries = new Map(value?.kind === 'object' ? value.entries : []);
      for (const member of parameter) bind(member, entries.get(member.name));
    }
  }
  return bound;
}

/** A script that may call functions that no script has defined yet. */
interface Waiting {
  readonly source: string;
  readonly base: string;
  readonly tokens: PageTokens;
  readonly calls: ReadonlySet<string>;
}

const mostWaiting = 400;
const longestWaiting = 100_000;

/**
 * The functions of all scripts of an application. A page calls what a file defines that it loads, and the crawl often reads
 * the page first: its scripts are kept, and read again when the function turns up.
 */
export class ScriptLibrary {
  readonly functions = new Map<string, ScriptFunction>();
  private readonly waiting: Waiting[] = [];
  private fresh = new Set<string>();

  add(functions: ReadonlyMap<string, ScriptFunction>): void {
    for (const [name, one] of functions) {
      if (this.functions.has(name) || this.functions.size >= mostFunctions) continue;
      this.functions.set(name, one);
      this.fresh.add(name);
    }
  }

  keep(source: string, base: string, tokens: PageTokens): void {
    if (this.waiting.length >= mostWaiting || source.length > longestWaiting) return;
    const calls = new Set([...source.matchAll(/([A-Za-z_$][\w$]{0,60})\(/g)].map((match) => match[1] ?? ''));
    if (calls.size > 0) this.waiting.push({ source, base, tokens, calls });
  }

  /** Scripts that were read before a function was known that they call; each function once. */
  takeReadable(): readonly Omit<Waiting, 'calls'>[] {
    const fresh = this.fresh;
    this.fresh = new Set();
    if (fresh.size === 0) return [];
    return this.waiting.filter(({ calls }) => [...calls].some((name) => fresh.has(name)));
  }
}
