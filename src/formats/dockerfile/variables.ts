import type { Span } from './joined-text.js';

/** Values by name. A name with the value `undefined` is declared but not set. */
export type Variables = ReadonlyMap<string, string | undefined>;

export interface VariableUse extends Span {
  readonly name: string;
  /** `-`, `+`, `?` and so on, with a colon before it where it stands so: `:-`. */
  readonly operator: string;
  readonly operand: string;
}

export interface Expansion {
  readonly text: string;
  /** Names that had a value, or were declared without one. */
  readonly matched: readonly string[];
  /** Names that no one declared and that have no default here. */
  readonly unmatched: readonly string[];
  /** Whether every variable in it had a value. */
  readonly isComplete: boolean;
}

const maxDepth = 8;
/** An expansion that is not closed within so many characters is text. */
const maxBracedLength = 1024;
/** Of a longer text the rest is left out: variables that double one another would fill the memory. */
const maxExpanded = 65_536;

/** Every `$name` and `${name…}` outside of single quotes, at the outermost level. */
export function variablesIn(raw: string, escapeChar = '\\'): readonly VariableUse[] {
  const uses: VariableUse[] = [];
  scan(
    raw,
    escapeChar,
    (use) => uses.push(use),
    () => {},
  );
  return uses;
}

/**
 * Replaces variables and takes quotes away, as the builder does for its own instructions: `$x`, `${x}`, `${x:-y}`,
 * `${x:+y}`, `${x-y}`, `${x+y}`, `${x?}`, `${x#y}`, `${x%y}`, `${x/y/z}` (https://docs.docker.com/reference/dockerfile/#environment-replacement).
 * Patterns are not run; such an expansion is incomplete. What has no value becomes nothing.
 */
export function expand(raw: string, variables: Variables, escapeChar = '\\', depth = 0): Expansion {
  const matched: string[] = [];
  const unmatched: string[] = [];
  let text = '';
  let isComplete = true;
  const append = (more: string): void => {
    if (text.length + more.length > maxExpanded) isComplete = false;
    else text += more;
  };
  scan(
    raw,
    escapeChar,
    (use) => {
      const value = variables.get(use.name);
      if (variables.has(use.name)) matched.push(use.name);
      else if (!/[-+?]/.test(use.operator)) unmatched.push(use.name);
      const result = substituted(use, value, (operand) => {
        if (depth >= maxDepth) return '';
        const inner = expand(operand, variables, escapeChar, depth + 1);
        matched.push(...inner.matched);
        unmatched.push(...inner.unmatched);
        if (!inner.isComplete) isComplete = false;
        return inner.text;
      });
      if (result === undefined) isComplete = false;
      append(result ?? '');
    },
    append,
  );
  return { text, matched, unmatched, isComplete };
}

function substituted(
  { operator, operand }: VariableUse,
  value: string | undefined,
  inner: (operand: string) => string,
): string | undefined {
  const isSet = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
  switch (operator.replace(':', '')) {
    case '':
      return value;
    case '-':
      return isSet ? value : inner(operand);
    case '+':
      return isSet ? inner(operand) : '';
    case '?':
      return isSet ? value : undefined;
    default:
      return undefined;
  }
}

/** One pass over a word: variables to one side, literal text without quotes to the other. */
function scan(
  raw: string,
  escapeChar: string,
  onVariable: (use: VariableUse) => void,
  onLiteral: (text: string) => void,
): void {
  let quote = '';
  let at = 0;
  let from = 0;
  const flush = (skip: number): void => {
    if (at > from) onLiteral(raw.slice(from, at));
    at += skip;
    from = at;
  };
  while (at < raw.length) {
    const char = raw.charAt(at);
    if (char === quote) {
      flush(1);
      quote = '';
    } else if (quote === '' && (char === '"' || char === "'")) {
      flush(1);
      quote = char;
    } else if (char === escapeChar && quote !== "'" && at + 1 < raw.length) {
      const next = raw.charAt(at + 1);
      if (quote === '' || next === '"' || next === '$' || next === escapeChar) flush(1);
      at++;
    } else if (char === '$' && quote !== "'") {
      const use = readVariable(raw, at);
      if (use === undefined) at++;
      else {
        flush(use.end - use.start);
        onVariable(use);
      }
    } else at++;
  }
  flush(0);
}

function readVariable(raw: string, start: number): VariableUse | undefined {
  if (raw.charAt(start + 1) === '{') return readBraced(raw, start);
  let end = start + 1;
  while (end < raw.length && isNameCode(raw.charCodeAt(end))) end++;
  if (end === start + 1) {
    // `$1`, `$@`, `$$`: a single character, never declared by anyone.
    return undefined;
  }
  if (isDigit(raw.charCodeAt(start + 1))) return undefined;
  return { start, end, name: raw.slice(start + 1, end), operator: '', operand: '' };
}

function readBraced(raw: string, start: number): VariableUse | undefined {
  let at = start + 2;
  while (at < raw.length && isNameCode(raw.charCodeAt(at))) at++;
  const name = raw.slice(start + 2, at);
  if (name === '') return undefined;
  if (raw.charAt(at) === '}') return { start, end: at + 1, name, operator: '', operand: '' };
  const colon = raw.charAt(at) === ':' ? 1 : 0;
  const operator = raw.slice(at, at + colon + 1);
  const operandStart = at + colon + 1;
  let depth = 1;
  at = operandStart;
  const limit = Math.min(raw.length, start + maxBracedLength);
  while (at < limit) {
    const char = raw.charAt(at);
    if (char === '\\') at++;
    else if (char === '$' && raw.charAt(at + 1) === '{') depth++;
    else if (char === '}' && --depth === 0) {
      return { start, end: at + 1, name, operator, operand: raw.slice(operandStart, at) };
    }
    at++;
  }
  return undefined;
}

function isNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
