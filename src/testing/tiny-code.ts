/** Words that a language has for joining and printing. */
export interface TinyLanguage {
  readonly join: '+' | '.' | '<<';
  readonly text?: string;
  readonly print?: string;
  readonly concat?: boolean;
}

/** The value of an expression of string literals and products; `error` for anything else. Runs nothing. */
export function evaluate(code: string, language: TinyLanguage): string {
  try {
    return new Expression(code.replace(/;$/, ''), language).value();
  } catch {
    return 'error';
  }
}

class Expression {
  readonly #tokens: readonly string[];
  readonly #language: TinyLanguage;
  #at = 0;

  constructor(code: string, language: TinyLanguage) {
    this.#language = language;
    this.#tokens = code.match(/'[^']*'|"[^"]*"|\d+|\w+|<<|[+*.,()]|\S/g) ?? [];
  }

  value(): string {
    const value = this.#join();
    if (this.#at < this.#tokens.length) throw new SyntaxError('unexpected token');
    return value;
  }

  #join(): string {
    let value = this.#product();
    while (this.#peek() === this.#language.join || (this.#language.concat && this.#peek() === '.')) {
      if (this.#take() === '.' && this.#language.concat) value += this.#arguments('concat').join('');
      else value += this.#product();
    }
    return value;
  }

  #product(): string {
    const value = this.#primary();
    if (this.#peek() !== '*') return value;
    this.#at += 1;
    return String(Number(value) * Number(this.#primary()));
  }

  #primary(): string {
    const token = this.#take();
    if (/^['"]/.test(token) && token.length > 1) return token.slice(1, -1);
    if (/^\d+$/.test(token)) return token;
    if (token === '(') {
      const value = this.#join();
      if (this.#take() !== ')') throw new SyntaxError('unclosed');
      return value;
    }
    if (token !== this.#language.text && token !== this.#language.print)
      throw new SyntaxError('unknown name');
    this.#at -= 1;
    return this.#arguments(token).join('');
  }

  #arguments(name: string): readonly string[] {
    if (this.#take() !== name || this.#take() !== '(') throw new SyntaxError('no call');
    const values = [this.#join()];
    while (this.#peek() === ',') {
      this.#at += 1;
      values.push(this.#join());
    }
    if (this.#take() !== ')') throw new SyntaxError('unclosed');
    return values;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  #take(): string {
    this.#at += 1;
    return this.#tokens[this.#at - 1] ?? '';
  }
}
