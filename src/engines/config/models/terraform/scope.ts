import { Tree } from '../tree.js';
import type { Problem } from '../yaml.js';
import type { Block, Body, Expression } from './ast.js';
import { evaluate, type Scope } from './evaluate.js';

/** What a caller hands to a module, by the name of the variable. */
export type Arguments = ReadonlyMap<string, Tree>;

const deepest = 64;

/** Names of a module; values are worked out when they are first asked for. A circle is unknown, and reported once. */
export class ModuleScope implements Scope {
  readonly problems: (Problem & { readonly path: string })[] = [];
  readonly #given: Arguments;
  readonly #variables = new Map<string, Expression>();
  readonly #locals = new Map<string, Expression>();
  readonly #known = new Map<string, Tree>();
  readonly #inWork = new Set<string>();

  /** @param settings bodies of files that set variables; they do not count for a module that is called */
  constructor(blocks: readonly Block[], settings: readonly Body[], given: Arguments) {
    this.#given = given;
    for (const { type, labels, body } of blocks) {
      if (type === 'locals') for (const { name, value } of body.attributes) this.#locals.set(name, value);
      if (type !== 'variable') continue;
      const standard = body.attributes.find(({ name }) => name === 'default');
      if (standard !== undefined) this.#variables.set(labels[0] ?? '', standard.value);
    }
    for (const { attributes } of settings) {
      for (const { name, value } of attributes) this.#variables.set(name, value);
    }
  }

  lookup(root: string, name: string): Tree | undefined {
    if (root === 'var' && this.#given.has(name)) return this.#given.get(name);
    const table = root === 'var' ? this.#variables : root === 'local' ? this.#locals : undefined;
    const expression = table?.get(name);
    return expression === undefined ? undefined : this.#value(`${root}.${name}`, expression);
  }

  #value(key: string, expression: Expression): Tree {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#inWork.has(key)) return this.#refuse(expression, `${key} is made of itself`);
    if (this.#inWork.size > deepest) {
      return this.#refuse(expression, `${key} is made of more than ${deepest} others, one in another`);
    }
    this.#inWork.add(key);
    try {
      const value = evaluate(expression, this);
      this.#known.set(key, value);
      return value;
    } finally {
      this.#inWork.delete(key);
    }
  }

  #refuse(expression: Expression, reason: string): Tree {
    const { path, line } = expression.source.place(expression.start, expression.start);
    if (this.problems.length === 0) this.problems.push({ path, line, reason });
    return Tree.unknown(expression);
  }
}
