import type { ValueOf } from './rule.js';

type Value = string | number | boolean | undefined | readonly Value[];
type Expression = (lookUp: ValueOf) => Value;

const token =
  /\s*(?:(\d+(?:\.\d+)?|0[xX][\da-fA-F]+)|("[^"\\]*"|'[^'\\]*')|(\$[A-Z_][A-Z0-9_]*|[A-Za-z_][\w.]*)|(\*\*|==|!=|<=|>=|\/\/|[-+*/%<>()[\],]))/y;

const maxDepth = 50;

/**
 * Reads the condition of `metavariable-comparison`: numbers, texts, lists, metavariables, arithmetic, comparisons, `in`,
 * `and`, `or`, `not`, `int()`, `str()`, `len()`. Undefined where it says something else.
 */
export function readComparison(text: string): ((lookUp: ValueOf) => boolean) | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  const reader = new Reader(tokens);
  const expression = reader.whole();
  return expression && ((lookUp) => expression(lookUp) === true);
}

function tokensOf(text: string): readonly string[] | undefined {
  const found: string[] = [];
  token.lastIndex = 0;
  for (let at = 0; at < text.trimEnd().length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) return undefined;
    found.push(match[0].trim());
  }
  return found;
}

/** From the loosest to the tightest. */
const levels: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['==', '!=', '<', '<=', '>', '>=', 'in', 'not in'],
  ['+', '-'],
  ['*', '/', '//', '%'],
  ['**'],
];

class Reader {
  private readonly tokens: readonly string[];
  private place = 0;

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  whole(): Expression | undefined {
    const expression = this.level(0, 0);
    return this.place === this.tokens.length ? expression : undefined;
  }

  private level(index: number, depth: number): Expression | undefined {
    const operators = levels[index];
    if (operators === undefined || depth > maxDepth) return this.single(depth);
    let left = this.level(index + 1, depth + 1);
    for (let operator = this.operator(operators); left && operator; operator = this.operator(operators)) {
      const right = this.level(index + 1, depth + 1);
      if (right === undefined) return undefined;
      left = combined(operator, left, right);
    }
    return left;
  }

  private operator(operators: readonly string[]): string | undefined {
    const [now, next] = [this.tokens[this.place], this.tokens[this.place + 1]];
    const found = now === 'not' && next === 'in' ? 'not in' : now;
    if (found === undefined || !operators.includes(found)) return undefined;
    this.place += found === 'not in' ? 2 : 1;
    return found;
  }

  private single(depth: number): Expression | undefined {
    const now = this.tokens[this.place++];
    if (now === undefined || depth > maxDepth) return undefined;
    if (now === 'not') return mapped(this.level(2, depth + 1), (value) => value !== true);
    if (now === '-') return mapped(this.level(5, depth + 1), (value) => -Number(value));
    if (now === '(' || now === '[') return this.group(now, depth);
    if (/^['"]/.test(now)) return () => now.slice(1, -1);
    if (/^\d/.test(now)) return () => Number(now);
    if (now.startsWith('$')) return (lookUp) => lookUp(now);
    if (now === 'True' || now === 'False') return () => now === 'True';
    return this.called(now, depth);
  }

  private group(open: string, depth: number): Expression | undefined {
    const items = this.list(open === '(' ? ')' : ']', depth);
    if (open === '(') return items?.length === 1 ? items[0] : undefined;
    return items && ((lookUp) => items.map((item) => item(lookUp)));
  }

  private list(close: string, depth: number): readonly Expression[] | undefined {
    const items: Expression[] = [];
    while (this.tokens[this.place] !== close) {
      const item = this.level(0, depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
      if (this.tokens[this.place] === ',') this.place++;
      else if (this.tokens[this.place] !== close) return undefined;
    }
    this.place++;
    return items;
  }

  private called(name: string, depth: number): Expression | undefined {
    if (this.tokens[this.place++] !== '(') return undefined;
    const args = this.list(')', depth);
    const [first] = args ?? [];
    if (first === undefined || args?.length !== 1) return undefined;
    const calls: Readonly<Record<string, (value: Value) => Value>> = {
      int: (value) => (value === undefined ? undefined : Math.trunc(Number(value))),
      float: (value) => (value === undefined ? undefined : Number(value)),
      str: (value) => (value === undefined ? undefined : String(value)),
      len: (value) => (typeof value === 'string' || Array.isArray(value) ? value.length : undefined),
    };
    const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
    return call && mapped(first, call);
  }
}

function mapped(of: Expression | undefined, to: (value: Value) => Value): Expression | undefined {
  return of && ((lookUp) => to(of(lookUp)));
}

function combined(operator: string, left: Expression, right: Expression): Expression {
  return (lookUp) => {
    const [a, b] = [left(lookUp), right(lookUp)];
    if (operator === 'and') return a === true && b === true;
    if (operator === 'or') return a === true || b === true;
    // What is not known fulfils no condition.
    if (a === undefined || b === undefined) return undefined;
    return computed(operator, a, b);
  };
}

function computed(operator: string, a: Value, b: Value): Value {
  const isIn = () => (Array.isArray(b) ? b.includes(a) : typeof b === 'string' && b.includes(String(a)));
  switch (operator) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case 'in':
      return isIn();
    case 'not in':
      return !isIn();
    case '+':
      return typeof a === 'string' ? a + String(b) : Number(a) + Number(b);
    case '<':
      return ordered(a, b, (x) => x < 0);
    case '<=':
      return ordered(a, b, (x) => x <= 0);
    case '>':
      return ordered(a, b, (x) => x > 0);
    case '>=':
      return ordered(a, b, (x) => x >= 0);
    default:
      return arithmetic(operator, Number(a), Number(b));
  }
}

function ordered(a: Value, b: Value, fits: (order: number) => boolean): Value {
  if (typeof a === 'number' && typeof b === 'number') return fits(a - b);
  if (typeof a === 'string' && typeof b === 'string') return fits(a < b ? -1 : a > b ? 1 : 0);
  return undefined;
}

function arithmetic(operator: string, a: number, b: number): Value {
  const results: Readonly<Record<string, number>> = {
    '-': a - b,
    '*': a * b,
    '/': a / b,
    '//': Math.floor(a / b),
    '%': ((a % b) + b) % b,
    '**': a ** b,
  };
  const result = results[operator];
  return result === undefined || Number.isNaN(result) ? undefined : result;
}
