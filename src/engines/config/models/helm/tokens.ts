import { SeaworthyError } from '../../../../core/errors.js';
import type { Source, Spot } from '../tree.js';

export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly spot: Spot }
  | { readonly kind: 'action'; readonly tokens: readonly Token[]; readonly spot: Spot };

export interface Token {
  readonly kind: 'word' | 'field' | 'variable' | 'string' | 'number' | 'sign';
  /** Of a string its value. */
  readonly text: string;
  readonly spot: Spot;
  /** A space stands before it: `.a .b` are two values, `.a.b` is one. */
  readonly spaced: boolean;
}

const mostActions = 20_000;

/** Text and actions; dashes at the braces have eaten their spaces already. */
export function piecesOf(source: Source, text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let trimNext = false;
  for (;;) {
    const open = text.indexOf('{{', at);
    const end = open < 0 ? text.length : open;
    const trimsBefore = open >= 0 && text.startsWith('{{-', open) && /[ \t\r\n]/.test(text.charAt(open + 3));
    pushText(pieces, source, text, trimNext ? afterSpaces(text, at, end) : at, end, trimsBefore);
    if (open < 0) return pieces;
    if (pieces.length > mostActions * 2)
      throw refusal(source, open, `there are more than ${mostActions} actions`);
    const start = open + (trimsBefore ? 3 : 2);
    const close = endOfAction(source, text, start);
    trimNext = close.trims;
    at = close.after;
    const spot = { source, start: open, end: at };
    if (!close.isComment)
      pieces.push({ kind: 'action', tokens: tokensOf(source, text, start, close.end), spot });
  }
}

function pushText(
  pieces: Piece[],
  source: Source,
  text: string,
  start: number,
  end: number,
  trimsEnd: boolean,
): void {
  let last = end;
  if (trimsEnd) while (last > start && isSpace(text.charCodeAt(last - 1))) last -= 1;
  if (last > start)
    pieces.push({ kind: 'text', text: text.slice(start, last), spot: { source, start, end: last } });
}

function afterSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

interface Close {
  readonly end: number;
  readonly after: number;
  readonly trims: boolean;
  readonly isComment: boolean;
}

function endOfAction(source: Source, text: string, start: number): Close {
  const first = afterSpaces(text, start, text.length);
  if (text.startsWith('/*', first)) {
    const stop = text.indexOf('*/', first + 2);
    const after = stop < 0 ? -1 : text.indexOf('}}', stop);
    if (after < 0) throw refusal(source, start, 'a comment does not end');
    return { end: stop, after: after + 2, trims: text.charAt(after - 1) === '-', isComment: true };
  }
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"' || character === '`' || character === "'") at = endOfQuoted(source, text, at);
    else if (text.startsWith('}}', at)) {
      const trims = text.charAt(at - 1) === '-' && isSpace(text.charCodeAt(at - 2));
      return { end: trims ? at - 1 : at, after: at + 2, trims, isComment: false };
    }
  }
  throw refusal(source, start, 'an action does not end');
}

/** The place of the closing quote. */
function endOfQuoted(source: Source, text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === quote) return at;
    if (character === '\\' && quote !== '`') at += 1;
  }
  throw refusal(source, start, 'a text does not end');
}

const pattern =
  /[ \t\r\n]+|(?<field>(?:\.[\p{L}_][\p{L}\p{N}_]*)+|\.)|(?<variable>\$[\p{L}\p{N}_]*)|(?<number>[+-]?\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<sign>:=|[=|(),])/uy;

function tokensOf(source: Source, text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  let spaced = false;
  for (let at = start; at < end; ) {
    const quote = text.charAt(at);
    if (quote === '"' || quote === '`' || quote === "'") {
      const close = endOfQuoted(source, text, at);
      const spot = { source, start: at, end: close + 1 };
      tokens.push({ kind: 'string', text: unquoted(text.slice(at, close + 1)), spot, spaced });
      at = close + 1;
      spaced = false;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || at + match[0].length > end) throw refusal(source, at, 'the action cannot be read');
    const kind = (['field', 'variable', 'number', 'word', 'sign'] as const).find(
      (name) => match.groups?.[name] !== undefined,
    );
    const spot = { source, start: at, end: at + match[0].length };
    if (kind !== undefined) tokens.push({ kind, text: match[0], spot, spaced });
    spaced = kind === undefined;
    at += match[0].length;
  }
  return tokens;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  return text.startsWith('`')
    ? inner
    : inner.replace(/\\(.)/gs, (_, character: string) => escapes[character] ?? character);
}

export function refusal(source: Source, at: number, message: string): SeaworthyError {
  const { path, line } = source.place(at, at);
  return new SeaworthyError('MANIFEST_INVALID', message, { where: `${path}:${line}` });
}
