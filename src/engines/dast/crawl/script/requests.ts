import { Collector, memberOf, memberText, type ScriptReading, type XhrTail } from './collector.js';
import { type Cursor, refuel, skipBrackets } from './cursor.js';
import {
  boundNames,
  deepestCall,
  functionsIn,
  type ScriptFunction,
  type ScriptLibrary,
} from './functions.js';
import { type Token, tokensOf } from './tokens.js';
import { type Names, plainText, readArguments, readValue, type ScriptValue } from './values.js';

const verbs = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);
const navigations = new Set([
  'open',
  'assign',
  'replace',
  'navigate',
  'push',
  'goto',
  'load',
  'register',
  'importScripts',
  'EventSource',
  'Worker',
  'SharedWorker',
  'import',
  'pushState',
  'replaceState',
  'href',
  'src',
  'action',
  'location',
]);

/**
 * @param base the address of the document that runs it
 * @param library functions that other scripts of the application define; takes those of this one
 * @param documents what text areas of the document hold
 */
export function readScript(
  source: string,
  base: string,
  library?: ScriptLibrary,
  documents: readonly string[] = [],
): ScriptReading {
  const tokens = tokensOf(source);
  refuel();
  const names = namesIn(tokens);
  const functions = functionsIn(tokens, names);
  library?.add(functions);
  const found = new Collector(base, documents);
  const known = library === undefined ? functions : new Map([...library.functions, ...functions]);
  readTokens(tokens, { names, functions: known, found, depth: 0 }, calledBodies(tokens, functions));
  return found.reading();
}

interface Walk {
  readonly names: Names;
  readonly functions: ReadonlyMap<string, ScriptFunction>;
  readonly found: Collector;
  /** Calls of functions within functions that led here. */
  readonly depth: number;
}

/** @param skipped where parts begin that are not read, and where they end */
function readTokens(
  tokens: readonly Token[],
  walk: Walk,
  skipped: ReadonlyMap<number, number> = new Map(),
): void {
  const { names, found } = walk;
  for (let at = 0; at < tokens.length; at++) {
    at = skipped.get(at) ?? at;
    const token = tokens[at];
    if (token?.kind === 'text') found.addString(token.value);
    else if (token?.kind === 'template') found.addString(plainText(readValue({ tokens, at }, names)) ?? '');
    else if (token?.kind === 'word') readWord(tokens, at, token.value, walk);
    else if (token?.value === '+' || token?.value === '[') readJoin(tokens, at, names, found);
  }
}

/** From a function's name to its body: the parameters. */
const longestHead = 40;

/** Functions that this script calls say nothing by themselves: what they are given is known from the calls. */
function calledBodies(
  tokens: readonly Token[],
  functions: ReadonlyMap<string, ScriptFunction>,
): ReadonlyMap<number, number> {
  const called = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.kind !== 'word' || next?.kind !== 'mark' || next.value !== '(') continue;
    const own = functions.get(token.value);
    if (own === undefined) continue;
    const isWithin = at > own.start - longestHead && at < own.start + own.body.length;
    if (!isWithin) called.add(token.value);
  }
  return new Map(
    [...functions.values()]
      .filter(({ name }) => called.has(name))
      .map(({ start, body }) => [start, start + body.length]),
  );
}

/**
 * What a function of the application's own asks for when it is called like this: `send('/berths', { pier: 'B' })`.
 * @returns whether it asks for anything
 */
function readOwnCall(called: ScriptFunction, values: readonly ScriptValue[], walk: Walk): boolean {
  if (walk.depth >= deepestCall) return false;
  const before = walk.found.asked;
  const names = new Map([...called.names, ...boundNames(called, values)]);
  readTokens(called.body, { ...walk, names: namesIn(called.body, names), depth: walk.depth + 1 });
  return walk.found.asked > before;
}

/** Variables and properties that hold something simple. Read twice, so that one may build on another. */
function namesIn(tokens: readonly Token[], outer: Names = new Map()): Names {
  const names = new Map<string, ScriptValue>(outer);
  for (let round = 0; round < 2; round++) {
    for (let at = 0; at + 2 < tokens.length; at++) {
      const [name, mark, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
      if (name?.kind !== 'word' || mark?.kind !== 'mark') continue;
      const isAssignment = mark.value === '=' && !(next?.kind === 'mark' && /[=>]/.test(next.value));
      const isProperty = mark.value === ':' && (next?.kind === 'text' || next?.kind === 'template');
      if (!isAssignment && !isProperty) continue;
      if (isProperty && names.has(name.value)) continue;
      const value = readValue({ tokens, at: at + 2 }, names);
      if (value.kind !== 'text' || !value.isGuess || !names.has(name.value)) names.set(name.value, value);
    }
    readAppends(tokens, names);
  }
  return names;
}

/** `data.append('berth', 7)` adds to what `data` holds. */
function readAppends(tokens: readonly Token[], names: Map<string, ScriptValue>): void {
  for (let at = 2; at + 1 < tokens.length; at++) {
    const [owner, method, open] = [tokens[at - 2], tokens[at], tokens[at + 1]];
    if (method?.kind !== 'word' || !/^(?:append|set)$/.test(method.value)) continue;
    if (owner?.kind !== 'word' || open?.kind !== 'mark' || open.value !== '(') continue;
    const [key, value] = readArguments({ tokens, at: at + 1 }, names);
    const name = plainText(key);
    const held = names.get(owner.value);
    if (name === undefined || value === undefined || !(held?.kind === 'fields' || held?.kind === 'object'))
      continue;
    if (held.entries.some(([own]) => own === name) || held.entries.length > 200) continue;
    names.set(owner.value, { ...held, entries: [...held.entries, [name, value]] });
  }
}

/** Concatenations and `[…].join('/')` give addresses that no single string shows. */
function readJoin(tokens: readonly Token[], at: number, names: Names, found: Collector): void {
  const before = tokens[at - 1];
  const mark = tokens[at];
  if (mark?.kind === 'mark' && mark.value === '+') {
    if (before?.kind !== 'text' && before?.kind !== 'template' && before?.kind !== 'word') return;
    const earlier = tokens[at - 2];
    if (earlier?.kind === 'mark' && /[+.]/.test(earlier.value)) return;
    found.addString(plainText(readValue({ tokens, at: at - 1 }, names)) ?? '');
  } else if (tokens[at + 1]?.kind === 'text' && !(before?.kind === 'word')) {
    found.addString(plainText(readValue({ tokens, at }, names)) ?? '');
  }
}

function readWord(tokens: readonly Token[], at: number, word: string, walk: Walk): void {
  const { names, found } = walk;
  const next = tokens[at + 1];
  const isCall = next?.kind === 'mark' && next.value === '(';
  const isSet =
    next?.kind === 'mark' &&
    next.value === '=' &&
    !(tokens[at + 2]?.kind === 'mark' && (tokens[at + 2] as { value: string }).value === '=');
  if (word === 'cookie' && isSet) found.addCookie(readValue({ tokens, at: at + 2 }, names));
  else if (isSet && navigations.has(word)) found.addGet(readValue({ tokens, at: at + 2 }, names));
  else if (isCall) readCall(tokens, at, word, walk);
}

function readCall(tokens: readonly Token[], at: number, word: string, walk: Walk): void {
  const { names, found } = walk;
  const cursor: Cursor = { tokens, at: at + 1 };
  const values = readArguments(cursor, names);
  const own = walk.functions.get(word);
  const isCalled = own !== undefined && own.body !== tokens && !isDefinition(tokens, at, cursor.at);
  if (isCalled && readOwnCall(own, values, walk)) return;
  const owner = ownerOf(tokens, at);
  const [first, second] = values;
  if (word === 'setRequestHeader') found.addHeaderName(plainText(first));
  else if (word === 'cookie' || (word === 'set' && /cookies?$/i.test(owner))) {
    found.addNamedCookie(plainText(first), plainText(second));
  } else if (word === 'open' && isMethodName(first)) found.addXhr(values, xhrTail(tokens, cursor.at, names));
  else if (word === 'ajax' || (first?.kind === 'object' && memberText(first, 'url') !== undefined)) {
    found.addOptions(first?.kind === 'object' ? first : second, first, headersWithin(tokens, at + 1, names));
  } else if (verbs.has(word.toLowerCase()) || word === 'getJSON' || word === '$post') {
    found.addVerb(word === 'getJSON' ? 'get' : word.toLowerCase(), values, owner);
  } else if (second?.kind === 'object' && isFetchOptions(second) && first !== undefined) {
    found.addOptions(second, first, []);
  } else if (word === 'WebSocket') found.addSocket(first, messagesAfter(tokens, cursor.at, names));
  else if (word === 'sendBeacon') found.addSimple('POST', first, second, []);
  else if (word === 'fetch' || word === 'Request' || navigations.has(word)) {
    found.addGet(word === 'pushState' || word === 'replaceState' ? values[2] : first);
  }
}

function isDefinition(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[end]];
  return (
    (before?.kind === 'word' && before.value === 'function') ||
    (after?.kind === 'mark' && after.value === '{')
  );
}

function ownerOf(tokens: readonly Token[], at: number): string {
  const [dot, owner] = [tokens[at - 1], tokens[at - 2]];
  return dot?.kind === 'mark' && dot.value === '.' && owner?.kind === 'word' ? owner.value : '';
}

function isMethodName(value: ScriptValue | undefined): boolean {
  return value?.kind === 'text' && /^(?:get|post|put|patch|delete|head|options)$/i.test(value.text);
}

function isFetchOptions(value: ScriptValue): boolean {
  return ['method', 'headers', 'body', 'data', 'credentials'].some(
    (name) => memberOf(value, name) !== undefined,
  );
}

const xhrReach = 600;

/** Headers and body that follow an `open`, up to the next one. */
function xhrTail(tokens: readonly Token[], from: number, names: Names): XhrTail {
  const headers: (readonly [string, ScriptValue])[] = [];
  let body: ScriptValue | undefined;
  for (let at = from; at < Math.min(tokens.length, from + xhrReach); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const next = tokens[at + 1];
    if (next?.kind !== 'mark' || next.value !== '(') continue;
    if (token.value === 'open') break;
    if (token.value === 'setRequestHeader') {
      const [name, value] = readArguments({ tokens, at: at + 1 }, names);
      const text = plainText(name);
      if (text !== undefined && value !== undefined) headers.push([text, value]);
    } else if (token.value === 'send') body ??= readArguments({ tokens, at: at + 1 }, names)[0];
  }
  return { headers, ...(body === undefined ? {} : { body }) };
}

const socketReach = 3_000;

/** What is sent over a socket after it was opened, up to the next one. */
function messagesAfter(tokens: readonly Token[], from: number, names: Names): readonly ScriptValue[] {
  const messages: ScriptValue[] = [];
  for (let at = from; at < Math.min(tokens.length, from + socketReach); at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.kind !== 'word') continue;
    if (token.value === 'WebSocket') break;
    if (token.value !== 'send' || next?.kind !== 'mark' || next.value !== '(') continue;
    messages.push(...readArguments({ tokens, at: at + 1 }, names).slice(0, 1));
  }
  return messages;
}

/** `beforeSend: function (x) { x.setRequestHeader('X-Dock', '7') }` within the call's brackets. */
function headersWithin(tokens: readonly Token[], open: number, names: Names): XhrTail['headers'] {
  const cursor: Cursor = { tokens, at: open };
  skipBrackets(cursor);
  return xhrTail(tokens.slice(open + 1, cursor.at), 0, names).headers;
}
