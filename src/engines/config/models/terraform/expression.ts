import type { Expression, ObjectItem } from './ast.js';
import type { Scanner } from './scanner.js';

/** @param overLines whether line ends mean nothing, as they do in brackets */
export function parseExpression(scanner: Scanner, overLines: boolean): Expression {
  return scanner.deeper(() => {
    const start = scanner.at;
    const test = parseBinary(scanner, 0, overLines);
    scanner.skip(overLines);
    if (!scanner.take('?')) return test;
    const yes = parseExpression(scanner, true);
    scanner.skip(true);
    scanner.expect(':');
    const no = parseExpression(scanner, overLines);
    return { kind: 'condition', test, yes, no, ...scanner.spot(start) };
  });
}

const operators: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['>=', '<=', '>', '<'],
  ['+', '-'],
  ['*', '/', '%'],
];

/** Each part of a chain is one call deeper when it is worked out. */
const longestChain = 500;

function parseBinary(scanner: Scanner, level: number, overLines: boolean): Expression {
  const words = operators[level];
  if (words === undefined) return parseUnary(scanner, overLines);
  scanner.skip(overLines);
  const start = scanner.at;
  let left = parseBinary(scanner, level + 1, overLines);
  for (let parts = 0; ; parts += 1) {
    if (parts > longestChain) throw scanner.refuse(`more than ${longestChain} operations in a row`);
    scanner.skip(overLines);
    const operator = words.find((word) => scanner.peek(word));
    if (operator === undefined) return left;
    scanner.take(operator);
    const right = parseBinary(scanner, level + 1, overLines);
    left = { kind: 'binary', operator, left, right, ...scanner.spot(start) };
  }
}

function parseUnary(scanner: Scanner, overLines: boolean): Expression {
  scanner.skip(overLines);
  const start = scanner.at;
  const operator = ['!', '-'].find((word) => scanner.take(word));
  if (operator === undefined) return parsePostfix(scanner, overLines);
  const of = scanner.deeper(() => parseUnary(scanner, overLines));
  return { kind: 'unary', operator, of, ...scanner.spot(start) };
}

function parsePostfix(scanner: Scanner, overLines: boolean): Expression {
  const start = scanner.at;
  let value = parsePrimary(scanner);
  for (let steps = 0; ; steps += 1) {
    if (steps > longestChain) throw scanner.refuse(`more than ${longestChain} steps in a row`);
    const before = scanner.at;
    scanner.skip(overLines);
    if (scanner.peek('.') && !scanner.peek('...')) {
      scanner.take('.');
      scanner.skip(overLines);
      if (scanner.take('*')) value = { kind: 'other', ...scanner.spot(start) };
      else {
        const name = scanner.identifier() ?? String(scanner.number() ?? '');
        if (name === '') throw scanner.refuse('a name is missing after the dot');
        value = { kind: 'attribute', of: value, name, ...scanner.spot(start) };
      }
    } else if (scanner.take('[')) {
      scanner.skip(true);
      if (scanner.take('*')) value = { kind: 'other', ...scanner.spot(start) };
      else {
        const index = parseExpression(scanner, true);
        value = { kind: 'index', of: value, index, ...scanner.spot(start) };
      }
      scanner.skip(true);
      scanner.expect(']');
      value = { ...value, ...scanner.spot(start) };
    } else {
      scanner.at = before;
      return value;
    }
  }
}

function parsePrimary(scanner: Scanner): Expression {
  const start = scanner.at;
  if (scanner.peek('"')) return parseTemplate(scanner);
  if (scanner.peek('<<')) return parseHeredoc(scanner);
  if (scanner.take('(')) {
    const value = parseExpression(scanner, true);
    scanner.skip(true);
    scanner.expect(')');
    return { ...value, ...scanner.spot(start) };
  }
  if (scanner.take('[')) return parseList(scanner, start);
  if (scanner.take('{')) return parseObject(scanner, start);
  const number = scanner.number();
  if (number !== undefined) return { kind: 'literal', value: number, ...scanner.spot(start) };
  const name = scanner.identifier();
  if (name === undefined) throw scanner.refuse('a value is missing');
  return parseNamed(scanner, name, start);
}

function parseNamed(scanner: Scanner, name: string, start: number): Expression {
  if (name === 'true' || name === 'false') {
    return { kind: 'literal', value: name === 'true', ...scanner.spot(start) };
  }
  if (name === 'null') return { kind: 'literal', value: null, ...scanner.spot(start) };
  let whole = name;
  while (scanner.take('::')) whole += `::${scanner.identifier() ?? ''}`;
  if (!scanner.take('(')) return { kind: 'name', name: whole, ...scanner.spot(start) };
  const args = parseItems(scanner, ')');
  return { kind: 'call', name: whole, args, ...scanner.spot(start) };
}

function parseList(scanner: Scanner, start: number): Expression {
  if (startsFor(scanner)) return parseFor(scanner, ']', start);
  return { kind: 'list', items: parseItems(scanner, ']'), ...scanner.spot(start) };
}

function parseItems(scanner: Scanner, close: string): readonly Expression[] {
  const items: Expression[] = [];
  for (;;) {
    scanner.skip(true);
    if (scanner.take(close)) return items;
    items.push(parseExpression(scanner, true));
    scanner.skip(true);
    scanner.take('...');
    scanner.skip(true);
    if (!scanner.take(',') && !scanner.peek(close)) throw scanner.refuse(`"," or "${close}" is missing`);
  }
}

function parseObject(scanner: Scanner, start: number): Expression {
  if (startsFor(scanner)) return parseFor(scanner, '}', start);
  const items: ObjectItem[] = [];
  for (;;) {
    scanner.skip(true);
    if (scanner.take('}')) return { kind: 'object', items, ...scanner.spot(start) };
    const key = objectKey(parseExpression(scanner, false));
    scanner.skip(true);
    if (!scanner.take('=') && !scanner.take(':')) throw scanner.refuse('"=" is missing after the key');
    const value = parseExpression(scanner, false);
    items.push({ key, value });
    scanner.skip(true);
    scanner.take(',');
  }
}

/** A bare name is a key, not a variable. */
function objectKey(key: Expression): Expression {
  return key.kind === 'name' ? { ...key, kind: 'literal', value: key.name } : key;
}

function startsFor(scanner: Scanner): boolean {
  const before = scanner.at;
  scanner.skip(true);
  const found =
    scanner.identifier() === 'for' && /^[ \t\r\n]/.test(scanner.text.slice(scanner.at, scanner.at + 1));
  scanner.at = before;
  return found;
}

/** Read over to its end: brackets and texts in it are balanced. */
function parseFor(scanner: Scanner, close: string, start: number): Expression {
  for (;;) {
    scanner.skip(true);
    if (scanner.take(close)) return { kind: 'other', ...scanner.spot(start) };
    if (scanner.isAtEnd) throw scanner.refuse(`"${close}" is missing`);
    if (scanner.peek('"')) parseTemplate(scanner);
    else if (scanner.peek('<<')) parseHeredoc(scanner);
    else if (scanner.take('{')) scanner.deeper(() => parseFor(scanner, '}', start));
    else if (scanner.take('[')) scanner.deeper(() => parseFor(scanner, ']', start));
    else if (scanner.take('(')) scanner.deeper(() => parseFor(scanner, ')', start));
    else scanner.at += 1;
  }
}

/** A text without anything to evaluate in it: the label of a block. */
export function parseQuoted(scanner: Scanner): string | undefined {
  const template = parseTemplate(scanner);
  return template.kind === 'literal' ? String(template.value) : undefined;
}

function parseTemplate(scanner: Scanner): Expression {
  const start = scanner.at;
  scanner.expect('"');
  const parts: Expression[] = [];
  for (;;) {
    parts.push(...parseText(scanner, start));
    if (scanner.take('"')) break;
    parts.push(parseInterpolation(scanner));
  }
  return templateOf(parts, scanner.spot(start));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
const plain = /[^"\\$%\n]+/y;

function parseText(scanner: Scanner, opened: number): readonly Expression[] {
  const start = scanner.at;
  const pieces: string[] = [];
  for (;;) {
    plain.lastIndex = scanner.at;
    const match = plain.exec(scanner.text);
    if (match !== null) {
      pieces.push(match[0]);
      scanner.at = plain.lastIndex;
    }
    if (scanner.isAtEnd || scanner.peek('\n')) {
      scanner.at = opened;
      throw scanner.refuse('a text does not end');
    }
    if (scanner.peek('"') || scanner.peek('${') || scanner.peek('%{')) break;
    pieces.push(parseCharacter(scanner));
  }
  return pieces.length === 0 ? [] : [{ kind: 'literal', value: pieces.join(''), ...scanner.spot(start) }];
}

function parseCharacter(scanner: Scanner): string {
  if (scanner.take('$${')) return '${';
  if (scanner.take('%%{')) return '%{';
  const character = scanner.text.charAt(scanner.at);
  scanner.at += 1;
  if (character !== '\\') return character;
  const escaped = scanner.text.charAt(scanner.at);
  scanner.at += 1;
  const digits = escaped === 'u' ? 4 : escaped === 'U' ? 8 : 0;
  if (digits === 0) return escapes[escaped] ?? escaped;
  const code = Number.parseInt(scanner.text.slice(scanner.at, scanner.at + digits), 16);
  scanner.at += digits;
  return Number.isNaN(code) || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

/** `${…}`; directives like `%{ if … }` are read over and not evaluated. */
function parseInterpolation(scanner: Scanner): Expression {
  const start = scanner.at;
  if (scanner.take('%{')) return parseFor(scanner, '}', start);
  scanner.expect('${');
  scanner.take('~');
  const value = parseExpression(scanner, true);
  scanner.skip(true);
  scanner.take('~');
  scanner.expect('}');
  return value;
}

const heredocStart = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t\r]*\n/uy;

function parseHeredoc(scanner: Scanner): Expression {
  const start = scanner.at;
  heredocStart.lastIndex = start;
  const match = heredocStart.exec(scanner.text);
  if (match === null) throw scanner.refuse('a heredoc has no name');
  const [, dash, word = ''] = match;
  scanner.at = heredocStart.lastIndex;
  const first = scanner.at;
  for (let line = first; line < scanner.text.length; ) {
    const next = scanner.text.indexOf('\n', line);
    const end = next < 0 ? scanner.text.length : next;
    if (scanner.text.slice(line, end).trim() === word) {
      scanner.at = end;
      const text = scanner.text.slice(first, line);
      return heredocOf(dash === '-' ? dedented(text) : text, scanner, start, first, line);
    }
    line = end + 1;
  }
  scanner.at = start;
  throw scanner.refuse(`the heredoc "${word}" does not end`);
}

/** With something to evaluate in it, its value is not known here; its text is, else. */
function heredocOf(text: string, scanner: Scanner, start: number, first: number, last: number): Expression {
  const spot = { source: scanner.source, start: first, end: Math.max(first, last - 1) };
  return /(?:^|[^$])\$\{|(?:^|[^%])%\{/.test(text)
    ? { kind: 'other', ...scanner.spot(start) }
    : { kind: 'literal', value: text, ...spot };
}

function dedented(text: string): string {
  const lines = text.split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const cut = indents.reduce((least, indent) => Math.min(least, indent), Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(Math.min(cut, line.length - line.trimStart().length))).join('\n');
}

function templateOf(parts: readonly Expression[], spot: ReturnType<Scanner['spot']>): Expression {
  const [only] = parts;
  if (only === undefined) return { kind: 'literal', value: '', ...spot };
  if (parts.length === 1) return { ...only, ...spot };
  return { kind: 'template', parts, ...spot };
}
