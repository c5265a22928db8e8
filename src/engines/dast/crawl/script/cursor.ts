import type { Token } from './tokens.js';

export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

/**
 * Steps that are left for this script. Reading a call reads what is nested in it, again and again; without a bound a
 * script of brackets would take hours. Reading is synchronous, so one counter serves.
 */
let fuel = 0;

/** Whether there is still work left for this script; each answer costs a step. */
export function hasFuel(): boolean {
  return fuel-- > 0;
}

export function refuel(): void {
  fuel = 4_000_000;
}

export function isMark(cursor: Cursor, mark: string, ahead = 0): boolean {
  const token = cursor.tokens[cursor.at + ahead];
  return token?.kind === 'mark' && token.value === mark;
}

export function closeBracket(cursor: Cursor): void {
  skipNested(cursor);
  if (isMark(cursor, ',')) {
    while (isMark(cursor, ',')) {
      cursor.at++;
      skipNested(cursor);
    }
  }
  if (isMark(cursor, ')') || isMark(cursor, ']')) cursor.at++;
}

/** To the next `,` `;` or closing bracket of this level. */
export function skipNested(cursor: Cursor): void {
  let depth = 0;
  for (; cursor.at < cursor.tokens.length && hasFuel(); cursor.at++) {
    const token = cursor.tokens[cursor.at];
    if (token?.kind !== 'mark') continue;
    if (/[([{]/.test(token.value)) depth++;
    else if (/[)\]}]/.test(token.value)) {
      if (depth === 0) return;
      depth--;
    } else if (depth === 0 && (token.value === ',' || token.value === ';')) return;
  }
}

export function skipToClose(cursor: Cursor): void {
  for (;;) {
    skipNested(cursor);
    if (cursor.at >= cursor.tokens.length || !(isMark(cursor, ',') || isMark(cursor, ';'))) return;
    cursor.at++;
  }
}

export function skipFunction(cursor: Cursor): void {
  while (cursor.at < cursor.tokens.length && !isMark(cursor, '(') && !isMark(cursor, ';')) cursor.at++;
  if (isMark(cursor, '(')) skipBrackets(cursor);
  skipBlock(cursor);
}

export function skipFunctionBody(cursor: Cursor): void {
  cursor.at++;
  if (isMark(cursor, '{')) skipBrackets(cursor);
  else skipNested(cursor);
}

export function skipBlock(cursor: Cursor): void {
  if (isMark(cursor, '{')) skipBrackets(cursor);
}

export function skipBrackets(cursor: Cursor): void {
  let depth = 0;
  for (; cursor.at < cursor.tokens.length && hasFuel(); cursor.at++) {
    const token = cursor.tokens[cursor.at];
    if (token?.kind !== 'mark') continue;
    if (/[([{]/.test(token.value)) depth++;
    else if (/[)\]}]/.test(token.value) && --depth <= 0) {
      cursor.at++;
      return;
    }
  }
}
