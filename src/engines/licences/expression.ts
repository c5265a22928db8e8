import { type Category, categoryOf, compareCategories, spdxId } from './categories.js';
import { spdxOfText } from './spellings.js';

/** One licence of an expression, with the exception that softens it. */
export interface Licence {
  readonly kind: 'licence';
  /** SPDX id where it is one, else the words as they stand. */
  readonly id: string;
  readonly exception?: string;
  readonly category: Category;
}

export type Expression = Licence | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] };

const maxLength = 4_096;
const maxDepth = 32;

/**
 * An SPDX licence expression (SPDX 2.3 annex D: `WITH` binds before `AND`, `AND` before `OR`), with ids in any case and
 * words that are no ids as unknown licences; or a free text that means one licence. Never throws.
 */
export function parseExpression(text: string): Expression {
  const trimmed = text.trim().slice(0, maxLength);
  const parsed = new Parser(trimmed).whole();
  if (parsed !== undefined && !isUnknown(parsed)) return parsed;
  const meant = spdxOfText(trimmed);
  const read = meant === undefined ? parsed : new Parser(meant).whole();
  return read ?? { kind: 'licence', id: trimmed, category: 'unknown' };
}

function isUnknown(expression: Expression): boolean {
  return expression.kind === 'licence' && expression.category === 'unknown';
}

/** `or`: anyone who uses the package may choose, so the mildest counts. `and`: all of them bind, so the strictest does. */
export function categoryOfExpression(expression: Expression): Category {
  if (expression.kind === 'licence') return expression.category;
  const all = expression.parts.map(categoryOfExpression);
  const chosen = [...all].sort(compareCategories);
  return (expression.kind === 'or' ? chosen[0] : chosen.at(-1)) ?? 'unknown';
}

/** The licences that cannot be avoided and that `isDenied` names; none where another choice is left. */
export function deniedLicences(
  expression: Expression,
  isDenied: (licence: Licence) => boolean,
): readonly Licence[] {
  if (expression.kind === 'licence') return isDenied(expression) ? [expression] : [];
  const parts = expression.parts.map((part) => deniedLicences(part, isDenied));
  if (expression.kind === 'or' && parts.some((denied) => denied.length === 0)) return [];
  return parts.flat();
}

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  }

  /** `undefined` where the text is no expression. */
  whole(): Expression | undefined {
    const expression = this.#either(0);
    return this.#at === this.#tokens.length ? expression : undefined;
  }

  #either(depth: number): Expression | undefined {
    return this.#list('or', () => this.#list('and', () => this.#atom(depth)));
  }

  #list(kind: 'and' | 'or', next: () => Expression | undefined): Expression | undefined {
    const parts: Expression[] = [];
    do {
      const part = next();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.#takeWord(kind));
    return parts.length === 1 ? parts[0] : { kind, parts };
  }

  #atom(depth: number): Expression | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || token === ')' || depth > maxDepth) return undefined;
    this.#at++;
    if (token === '(') {
      const inner = this.#either(depth + 1);
      return this.#tokens[this.#at++] === ')' ? inner : undefined;
    }
    const exception = this.#takeWord('with') ? this.#tokens[this.#at++] : undefined;
    return licenceOf(token, exception);
  }

  #takeWord(word: string): boolean {
    if (this.#tokens[this.#at]?.toLowerCase() !== word) return false;
    this.#at++;
    return true;
  }
}

function licenceOf(token: string, exception: string | undefined): Licence {
  // `GPL-2.0+`: the plus stands for "or later", which asks no more than the version itself.
  const plain = token.endsWith('+') ? token.slice(0, -1) : token;
  const id = token === 'UNLICENSED' ? token : (spdxId(token) ?? spdxId(plain) ?? spdxOfText(token) ?? token);
  return {
    kind: 'licence',
    id,
    ...(exception === undefined ? {} : { exception }),
    category: categoryOf(id, exception),
  };
}
