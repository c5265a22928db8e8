import { bounded } from '../../../../core/bounded.js';
import { valueForName } from '../values.js';
import {
  type Cursor,
  closeBracket,
  hasFuel,
  isMark,
  skipBlock,
  skipFunction,
  skipFunctionBody,
  skipNested,
  skipToClose,
} from './cursor.js';
import { type Token, tokensOf } from './tokens.js';

/** What an expression of a script amounts to, as far as it can be known without running it. */
export type ScriptValue =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly isGuess: boolean;
      /** Nothing of it is known. */
      readonly isUnknown?: true;
    }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, ScriptValue])[] }
  | { readonly kind: 'list'; readonly items: readonly ScriptValue[] }
  /** `URLSearchParams` and `FormData`. */
  | {
      readonly kind: 'fields';
      readonly entries: readonly (readonly [string, ScriptValue])[];
      readonly isForm: boolean;
    }
  | { readonly kind: 'json'; readonly of: ScriptValue };

/** Variables and properties by their last name. */
export type Names = ReadonlyMap<string, ScriptValue>;

const deepest = 24;

export const unknown = (name: string): ScriptValue => ({
  kind: 'text',
  text: valueForName(name),
  isGuess: true,
  isUnknown: true,
});

/** Reads one expression and leaves the cursor behind it, at `,` `;` `)` `]` `}` or the end. */
export function readValue(cursor: Cursor, names: Names, depth = 0): ScriptValue {
  let value = readOperand(cursor, names, depth);
  while (hasFuel()) {
    const next = cursor.tokens[cursor.at];
    if (next?.kind !== 'mark') {
      if (next?.kind === 'word' && startsStatement.has(next.value)) return value;
      if (next === undefined || depth > deepest) return value;
      // No operator between two operands: a new statement without semicolon.
      return value;
    }
    if (next.value === '+') {
      cursor.at++;
      value = joined(value, readOperand(cursor, names, depth + 1));
    } else if (next.value === '?' && !isMark(cursor, '?', 1)) {
      cursor.at++;
      const first = readValue(cursor, names, depth + 1);
      if (isMark(cursor, ':')) {
        cursor.at++;
        const second = readValue(cursor, names, depth + 1);
        value = first.kind === 'text' && first.isGuess ? second : first;
      } else value = first;
    } else if (next.value === '|' || next.value === '&' || next.value === '?') {
      cursor.at += 2;
      const other = readValue(cursor, names, depth + 1);
      if (value.kind === 'text' && value.isGuess) value = other;
    } else if (/[-*/%<>=!^~]/.test(next.value)) {
      cursor.at++;
      if (isMark(cursor, '>')) {
        skipFunctionBody(cursor);
        return unknown('value');
      }
      readOperand(cursor, names, depth + 1);
    } else return value;
  }
  return value;
}

const startsStatement = new Set(['var', 'let', 'const', 'function', 'return', 'if', 'for', 'while', 'class']);

function readOperand(cursor: Cursor, names: Names, depth: number): ScriptValue {
  const token = cursor.tokens[cursor.at];
  if (token === undefined || depth > deepest || !hasFuel()) {
    skipNested(cursor);
    return unknown('value');
  }
  if (token.kind === 'mark' && /[,;)\]}]/.test(token.value)) return unknown('value');
  cursor.at++;
  if (token.kind === 'text') return withMethods(cursor, names, text(token.value), '', depth);
  if (token.kind === 'number') return withMethods(cursor, names, text(token.value), '', depth);
  if (token.kind === 'template')
    return withMethods(cursor, names, templateText(token, names, depth), '', depth);
  if (token.kind === 'word') return readWord(cursor, names, token.value, depth);
  if (token.value === '{') return readObject(cursor, names, depth);
  if (token.value === '[') return withMethods(cursor, names, readList(cursor, names, depth), '', depth);
  if (token.value === '(') {
    const inner = readValue(cursor, names, depth + 1);
    closeBracket(cursor);
    return withMethods(cursor, names, inner, '', depth);
  }
  return readOperand(cursor, names, depth + 1);
}

function text(value: string): ScriptValue {
  return { kind: 'text', text: value, isGuess: false };
}

function templateText(token: Extract<Token, { kind: 'template' }>, names: Names, depth: number): ScriptValue {
  let result = token.pieces[0] ?? '';
  let isGuess = false;
  for (const [index, hole] of token.holes.entries()) {
    const value = readValue({ tokens: tokensOf(hole), at: 0 }, names, depth + 1);
    const plain = plainText(value);
    isGuess ||= plain === undefined || (value.kind === 'text' && value.isGuess);
    result += (plain ?? '1') + (token.pieces[index + 1] ?? '');
  }
  return { kind: 'text', text: result, isGuess };
}

/** Text of a value where it has one. */
export function plainText(value: ScriptValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (value.kind === 'text') return value.text;
  if (value.kind === 'json') return JSON.stringify(asJson(value.of));
  if (value.kind === 'list') return value.items.map((item) => plainText(item) ?? '').join(',');
  if (value.kind === 'fields') return fieldsText(value.entries);
  return undefined;
}

function fieldsText(entries: readonly (readonly [string, ScriptValue])[]): string {
  return entries
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(plainText(value) ?? '')}`)
    .join('&');
}

export function asJson(value: ScriptValue): unknown {
  if (value.kind === 'object')
    return Object.fromEntries(value.entries.map(([name, one]) => [name, asJson(one)]));
  if (value.kind === 'list') return value.items.map(asJson);
  if (value.kind === 'text' && /^-?\d{1,15}$/.test(value.text) && !value.isGuess) return Number(value.text);
  return plainText(value) ?? '';
}

function joined(left: ScriptValue, right: ScriptValue): ScriptValue {
  const isGuess = [left, right].some((side) => side.kind === 'text' && side.isGuess);
  return { kind: 'text', text: (plainText(left) ?? '') + (plainText(right) ?? ''), isGuess };
}

/** A name, a chain of names, or a call: the last name decides what is known. */
function readWord(cursor: Cursor, names: Names, first: string, depth: number): ScriptValue {
  if (first === 'new' || first === 'await' || first === 'typeof' || first === 'void') {
    return readOperand(cursor, names, depth + 1);
  }
  if (first === 'function' || first === 'async') {
    skipFunction(cursor);
    return unknown('value');
  }
  if (first === 'true' || first === 'false' || first === 'null') return text(first);
  return withMethods(cursor, names, names.get(first) ?? unknown(first), first, depth);
}

/** What follows an operand: `.name`, `[key]`, `(…)`, again and again. `name` is the last name so far. */
function withMethods(
  cursor: Cursor,
  names: Names,
  start: ScriptValue,
  name: string,
  depth: number,
): ScriptValue {
  let value = start;
  let last = name;
  for (let steps = 0; steps < 200; steps++) {
    if (isMark(cursor, '?') && isMark(cursor, '.', 1)) cursor.at++;
    if (isMark(cursor, '.') && cursor.tokens[cursor.at + 1]?.kind === 'word') {
      const member = cursor.tokens[cursor.at + 1];
      cursor.at += 2;
      const inner = member?.kind === 'word' ? member.value : '';
      if (isMark(cursor, '(')) {
        value = callMethod(cursor, names, value, inner, last, depth);
        last = lastArgument(value) ?? last;
        continue;
      }
      value = memberOf(value, inner) ?? names.get(inner) ?? unknown(inner === 'value' ? last : inner);
      if (inner !== 'value') last = inner;
    } else if (isMark(cursor, '[')) {
      cursor.at++;
      const key = plainText(readValue(cursor, names, depth + 1)) ?? '';
      closeBracket(cursor);
      value = memberOf(value, key) ?? unknown(key);
      last = key;
    } else if (isMark(cursor, '(')) {
      value = callFunction(cursor, names, last, depth);
      last = lastArgument(value) ?? last;
    } else return value;
  }
  return value;
}

/** `document.getElementById('berth').value` is best guessed by `berth`. */
function lastArgument(value: ScriptValue): string | undefined {
  return value.kind === 'object'
    ? value.entries.find(([name]) => name === ' element')?.[1].kind === 'text'
      ? plainText(value.entries.find(([name]) => name === ' element')?.[1])
      : undefined
    : undefined;
}

function memberOf(value: ScriptValue, name: string): ScriptValue | undefined {
  if (value.kind === 'object') return value.entries.find(([own]) => own === name)?.[1];
  if (value.kind === 'list' && /^\d+$/.test(name)) return value.items[Number(name)];
  return undefined;
}

export function readArguments(cursor: Cursor, names: Names, depth = 0): readonly ScriptValue[] {
  const values: ScriptValue[] = [];
  cursor.at++;
  while (cursor.at < cursor.tokens.length && !isMark(cursor, ')')) {
    const before = cursor.at;
    values.push(readValue(cursor, names, depth + 1));
    if (isMark(cursor, ',')) cursor.at++;
    else if (!isMark(cursor, ')')) {
      skipNested(cursor);
      if (isMark(cursor, ',')) cursor.at++;
    }
    if (cursor.at === before || values.length > 50) {
      skipToClose(cursor);
      break;
    }
  }
  cursor.at++;
  return values;
}

const elementGetters = new Set(['getElementById', 'querySelector', 'getElementsByName', 'get', 'getItem']);

function callMethod(
  cursor: Cursor,
  names: Names,
  on: ScriptValue,
  method: string,
  owner: string,
  depth: number,
): ScriptValue {
  const values = readArguments(cursor, names, depth);
  const first = values[0];
  if (method === 'concat') return values.reduce(joined, on);
  if (method === 'join' && on.kind === 'list') {
    return text(on.items.map((item) => plainText(item) ?? '').join(plainText(first) ?? ','));
  }
  if (method === 'stringify' && first !== undefined) return { kind: 'json', of: first };
  if (method === 'reverse' && on.kind === 'list') return { kind: 'list', items: [...on.items].reverse() };
  if (method === 'split' && on.kind === 'text') {
    const parts = on.text.split(plainText(first) ?? ',').slice(0, 2_000);
    return { kind: 'list', items: parts.map(text) };
  }
  if (method === 'fromCharCode') {
    return text(values.map((one) => String.fromCharCode(Number(plainText(one)))).join(''));
  }
  if (
    /^(?:toString|trim|toLowerCase|valueOf|json|text|get|href)$/.test(method) &&
    !elementGetters.has(method)
  )
    return on;
  if (method === 'replace' && on.kind === 'text' && values.length === 2) {
    return text(on.text.replace(plainText(first) ?? '', () => plainText(values[1]) ?? ''));
  }
  if (method === 'serialize' || method === 'serializeArray')
    return { kind: 'fields', entries: [], isForm: true };
  if (elementGetters.has(method) && first !== undefined) return elementNamed(plainText(first) ?? '');
  if (method === 'val' || method === 'value')
    return on.kind === 'object' ? unknown(lastArgument(on) ?? owner) : on;
  return unknown(method === 'val' ? owner : method);
}

const lastName = bounded(/([\w-]+)["'\]]*$/, 4096);

function elementNamed(selector: string): ScriptValue {
  const name = lastName.exec(selector)?.[1] ?? selector;
  return {
    kind: 'object',
    entries: [
      [' element', text(name)],
      ['value', unknown(name)],
    ],
  };
}

function callFunction(cursor: Cursor, names: Names, name: string, depth: number): ScriptValue {
  const values = readArguments(cursor, names, depth);
  const first = values[0];
  if (
    /^(?:encodeURIComponent|encodeURI|decodeURIComponent|String|unescape|escape|Number|parseInt|Request)$/.test(
      name,
    )
  ) {
    return first ?? text('');
  }
  if (name === 'atob' && first?.kind === 'text')
    return text(Buffer.from(first.text, 'base64').toString('latin1'));
  if (name === 'URL') return urlOf(first, values[1]);
  if (name === 'URLSearchParams' || name === 'FormData') {
    const entries = first?.kind === 'object' ? first.entries : [];
    if (first?.kind === 'text' && !first.isGuess) return first;
    return { kind: 'fields', entries, isForm: name === 'FormData' };
  }
  if (name === 'Headers' && first?.kind === 'object') return first;
  if (name === '$' || name === 'jQuery') return elementNamed(plainText(first) ?? '');
  return unknown(name);
}

function urlOf(first: ScriptValue | undefined, base: ScriptValue | undefined): ScriptValue {
  const path = plainText(first) ?? '';
  const root = base?.kind === 'text' && !base.isGuess ? base.text : '';
  return URL.canParse(path, root) ? text(new URL(path, root).href) : text(path);
}

function readObject(cursor: Cursor, names: Names, depth: number): ScriptValue {
  const entries: (readonly [string, ScriptValue])[] = [];
  while (cursor.at < cursor.tokens.length && !isMark(cursor, '}')) {
    const before = cursor.at;
    const key = keyAt(cursor);
    if (key === undefined) skipNested(cursor);
    else if (isMark(cursor, ':')) {
      cursor.at++;
      entries.push([key, readValue(cursor, names, depth + 1)]);
      skipNested(cursor);
    } else if (isMark(cursor, '(')) {
      readArguments(cursor, names, depth + 1);
      skipBlock(cursor);
    } else entries.push([key, names.get(key) ?? unknown(key)]);
    if (isMark(cursor, ',')) cursor.at++;
    if (cursor.at === before || entries.length > 500) cursor.at++;
  }
  cursor.at++;
  return { kind: 'object', entries };
}

/** A key: a word, a string, a number, or `[computed]`. */
function keyAt(cursor: Cursor): string | undefined {
  const token = cursor.tokens[cursor.at];
  if (token?.kind === 'word' || token?.kind === 'text' || token?.kind === 'number') {
    cursor.at++;
    return token.value;
  }
  return undefined;
}

function readList(cursor: Cursor, names: Names, depth: number): ScriptValue {
  const items: ScriptValue[] = [];
  while (cursor.at < cursor.tokens.length && !isMark(cursor, ']')) {
    const before = cursor.at;
    items.push(readValue(cursor, names, depth + 1));
    skipNested(cursor);
    if (isMark(cursor, ',')) cursor.at++;
    if (cursor.at === before || items.length > 2_000) cursor.at++;
  }
  cursor.at++;
  return { kind: 'list', items };
}
