/**
 * A table with one column and statements of the form `SELECT name FROM goods WHERE …`, enough of SQL that injected text does
 * what it does in a database: literals, AND, OR, comparison, ||, functions, UNION SELECT, comments. Case is kept; AND and OR are known in any.
 */
export interface TinyDatabase {
  readonly rows: readonly string[];
  /** Extra functions; they may count delays. */
  readonly functions?: Readonly<Record<string, (values: readonly Value[]) => Value>>;
  /** Columns of the result. */
  readonly columns?: number;
}

export type Value = string | number | boolean | null;

export class SqlFailure extends Error {}

export function selectGoods(database: TinyDatabase, condition: string): readonly string[] {
  return new Statement(database, `name FROM goods WHERE ${condition}`).run();
}

const builtins: Readonly<Record<string, (values: readonly Value[]) => Value>> = {
  lower: ([value]) => String(value ?? '').toLowerCase(),
  upper: ([value]) => String(value ?? '').toUpperCase(),
  ltrim: ([value]) => String(value ?? '').trimStart(),
  rtrim: ([value]) => String(value ?? '').trimEnd(),
  abs: ([value]) => Math.abs(Number(value)),
  length: ([value]) => String(value ?? '').length,
  concat: (values) => values.join(''),
};

const tokenPattern =
  /\s+|--.*|\/\*[^*]*\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\d+|\w+|<=|>=|<>|\|\||[=<>+\-*(),;%]/y;

class Statement {
  readonly #database: TinyDatabase;
  readonly #tokens: string[] = [];
  #at = 0;
  #row = '';

  constructor(database: TinyDatabase, text: string) {
    this.#database = database;
    const pattern = new RegExp(tokenPattern);
    while (pattern.lastIndex < text.length) {
      const start = pattern.lastIndex;
      const match = pattern.exec(text);
      if (match === null) throw new SqlFailure(`unrecognized token: "${text.slice(start, start + 20)}"`);
      if (!/^(?:\s|--|\/\*)/.test(match[0])) this.#tokens.push(match[0]);
    }
  }

  run(): readonly string[] {
    const where = this.#tokens.indexOf('WHERE') + 1;
    const found: string[] = [];
    for (const row of this.#database.rows) {
      [this.#row, this.#at] = [row, where];
      if (truth(this.#or())) found.push(row);
    }
    if (this.#peek() === 'UNION') found.push(...this.#union());
    if (this.#peek() === ';') this.#statements();
    if (this.#at < this.#tokens.length) throw new SqlFailure(`near "${this.#peek()}": syntax error`);
    return found;
  }

  #union(): readonly string[] {
    this.#at += 1;
    this.#take('SELECT');
    const values = [this.#or()];
    while (this.#peek() === ',') {
      this.#at += 1;
      values.push(this.#or());
    }
    if (values.length !== (this.#database.columns ?? 1))
      throw new SqlFailure(
        'SELECTs to the left and right of UNION do not have the same number of result columns',
      );
    return [values.map(String).join(' ')];
  }

  #statements(): void {
    while (this.#peek() === ';') {
      this.#at += 1;
      if (this.#peek() === undefined) return;
      this.#take('SELECT');
      this.#or();
    }
  }

  #or(): Value {
    let value = this.#and();
    while (this.#peek()?.toUpperCase() === 'OR') {
      this.#at += 1;
      const right = this.#and();
      value = truth(value) || truth(right);
    }
    return value;
  }

  #and(): Value {
    let value = this.#compare();
    while (this.#peek()?.toUpperCase() === 'AND') {
      this.#at += 1;
      const right = this.#compare();
      value = truth(value) && truth(right);
    }
    return value;
  }

  #compare(): Value {
    const left = this.#join();
    const operator = this.#peek() ?? '';
    if (!/^(?:=|<>|<=|>=|<|>|LIKE)$/.test(operator)) return left;
    this.#at += 1;
    const right = this.#join();
    if (operator === 'LIKE') return like(String(left), String(right));
    if (operator === '=') return String(left) === String(right);
    if (operator === '<>') return String(left) !== String(right);
    return operator === '<='
      ? Number(left) <= Number(right)
      : Number(left) < Number(right) === operator.startsWith('<');
  }

  #join(): Value {
    let value = this.#primary();
    while (this.#peek() === '||') {
      this.#at += 1;
      value = `${value}${this.#primary()}`;
    }
    return value;
  }

  #primary(): Value {
    const token = this.#peek();
    if (token === undefined) throw new SqlFailure('incomplete input: syntax error');
    this.#at += 1;
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^\d/.test(token)) return Number(token);
    if (token === '(') return this.#closing(this.#or());
    if (this.#peek() === '(') return this.#call(token);
    if (token === 'name') return this.#row;
    if (token === 'id') return this.#database.rows.indexOf(this.#row) + 1;
    throw new SqlFailure(/^\w+$/.test(token) ? `no such column: ${token}` : `near "${token}": syntax error`);
  }

  #call(name: string): Value {
    this.#at += 1;
    const values: Value[] = [];
    while (this.#peek() !== ')' && this.#peek() !== undefined) {
      values.push(this.#or());
      if (this.#peek() === ',') this.#at += 1;
    }
    this.#take(')');
    const known = this.#database.functions?.[name.toLowerCase()] ?? builtins[name.toLowerCase()];
    if (known === undefined) throw new SqlFailure(`no such function: ${name}`);
    return known(values);
  }

  #closing(value: Value): Value {
    this.#take(')');
    return value;
  }

  #take(token: string): void {
    if (this.#peek() !== token) throw new SqlFailure(`near "${this.#peek() ?? ''}": syntax error`);
    this.#at += 1;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }
}

function truth(value: Value): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function like(text: string, pattern: string): boolean {
  return text.includes(pattern.replaceAll('%', ''));
}
