import type { ShellProblem } from './types.js';

const maxProblems = 50;

/** A place in a script. `end` moves inwards while the inside of backquotes is read. */
export class Cursor {
  readonly text: string;
  readonly problems: ShellProblem[] = [];
  at: number;
  end: number;

  constructor(text: string, start = 0, end = text.length) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  get isAtEnd(): boolean {
    return this.at >= this.end;
  }

  startsWith(text: string): boolean {
    return this.at + text.length <= this.end && this.text.startsWith(text, this.at);
  }

  /** Blanks, and line ends behind a backslash. */
  skipBlanks(): void {
    while (this.at < this.end) {
      const char = this.text.charAt(this.at);
      if (char === ' ' || char === '\t' || char === '\r') this.at++;
      else if (char === '\\' && this.text.charAt(this.at + 1) === '\n') this.at += 2;
      else if (char === '\\' && this.text.startsWith('\r\n', this.at + 1)) this.at += 3;
      else return;
    }
  }

  problem(kind: ShellProblem['kind'], start: number, end: number, reason: string): void {
    if (this.problems.length < maxProblems) this.problems.push({ kind, start, end, reason });
  }

  /** Behind the `))` that closes the `((` at `start`; -1 where it is no arithmetic. */
  arithmeticEnd(start: number): number {
    let depth = 0;
    const limit = Math.min(this.end, start + 2048);
    for (let at = start; at < limit; at++) {
      const char = this.text.charAt(at);
      if (char === '(') depth++;
      else if (char === ')') {
        depth--;
        if (depth === 0) return this.text.charAt(at - 1) === ')' ? at + 1 : -1;
      } else if (char === '\n' || char === ';' || char === "'" || char === '"') return -1;
    }
    return -1;
  }

  /** Behind the `}` that closes the `{` at `start`; the end of the script where it is not closed. */
  bracedEnd(start: number): number {
    let depth = 0;
    let quote = '';
    for (let at = start; at < this.end; at++) {
      const char = this.text.charAt(at);
      if (char === '\\' && quote !== "'") at++;
      else if (quote !== '') {
        if (char === quote) quote = '';
      } else if (char === "'" || char === '"') quote = char;
      else if (char === '{' && (at === start || this.text.charAt(at - 1) === '$')) depth++;
      else if (char === '}' && --depth === 0) return at + 1;
    }
    this.problem('unclosed-expansion', start, this.end, 'a parameter expansion is not closed');
    return this.end;
  }
}

export function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

export function isNameCode(code: number): boolean {
  return isNameStart(code) || (code >= 48 && code <= 57);
}
