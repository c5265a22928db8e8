import type { Temp } from '../../ir/ir.js';
import { CSharpCalls } from './calls.js';

const constant = /^constant_pattern$|_literal$/;

/** Patterns (https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/operators/patterns) and queries. */
export abstract class CSharpPatterns extends CSharpCalls {
  /** `x is string s`, `x is null`, `x is not "a"`, `x is "a" or "b"` */
  protected pattern(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const value = this.expression(nodes.field(node, 'expression') || nodes.field(node, 'left'));
    const pattern = nodes.field(node, 'pattern') || nodes.field(node, 'right');
    const isNot = nodes.kind(pattern) === 'negated_pattern';
    const inner = isNot ? (nodes.children(pattern)[0] ?? 0) : pattern;
    const operator = isNot ? '!=' : '==';
    if (nodes.kind(inner) === 'constant_pattern')
      return f.binary(at, operator, value, this.expression(inner));
    this.bind(inner, value);
    const listed = this.alternatives(inner);
    if (listed.length < 2) return f.temp();
    // One of several constants: what such a list holds.
    const isOne = this.method(at, this.list(at, this.expressions(listed)), 'Contains', [value]);
    return isNot ? this.unary(at, '!', isOne) : isOne;
  }

  /** The constants of `"a" or "b"`; none where another pattern is among them. */
  private alternatives(pattern: number): readonly number[] {
    const { nodes } = this;
    const found: number[] = [];
    const waiting = [pattern];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const kind = nodes.kind(next);
      if (kind === 'or_pattern' || kind === 'parenthesized_pattern') {
        for (const each of nodes.children(next)) if (nodes.kind(each) !== 'or') waiting.push(each);
      } else if (constant.test(kind)) found.push(next);
      else return [];
    }
    return found;
  }

  protected bind(pattern: number, value: Temp): void {
    const { nodes, f } = this;
    const name = nodes.field(pattern, 'name');
    if (name && nodes.kind(name) === 'identifier') {
      f.declare(nodes.text(name));
      const type = this.typeName(nodes.field(pattern, 'type'));
      f.write(nodes.at(name), nodes.text(name), this.converted(nodes.at(name), value, type));
    }
    for (const each of nodes.children(pattern)) {
      const kind = nodes.kind(each);
      if (kind === 'property_pattern_clause') this.bindProperties(each, value);
      else if (/pattern$/.test(kind)) this.deeper(() => this.bind(each, value));
    }
  }

  /** `{ Name: var n }` */
  private bindProperties(clause: number, value: Temp): void {
    const { nodes, f } = this;
    for (const each of nodes.children(clause)) {
      const [name = 0, pattern = 0] = nodes.children(each);
      if (pattern === 0) continue;
      const member = f.get(nodes.at(name), value, nodes.text(name));
      this.deeper(() => this.bind(pattern, member));
    }
  }

  protected switchExpression(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const [on = 0, ...arms] = nodes.children(node);
    const subject = this.expression(on);
    const slot = f.fresh('<value>');
    this.switchOn(
      at,
      subject,
      arms.map((arm) => {
        const [pattern = 0, ...rest] = nodes.children(arm);
        const isGuarded = rest.some((each) => nodes.kind(each) === 'when_clause');
        return {
          ...(isGuarded ? { values: [], isOpen: true } : this.caseOf([pattern])),
          body: () => {
            this.bind(pattern, subject);
            f.writeSlot(at, slot, this.expression(rest.at(-1) ?? 0));
          },
        };
      }),
      false,
    );
    return f.readSlot(at, slot);
  }

  protected caseOf(patterns: readonly number[]): {
    readonly values: readonly number[] | undefined;
    readonly isOpen: boolean;
  } {
    const { nodes } = this;
    const [first = 0] = patterns;
    if (patterns.length === 0 || nodes.kind(first) === 'discard') return { values: undefined, isOpen: false };
    const values = patterns.flatMap((each) => this.alternatives(each));
    const isConstant = patterns.every((each) => this.alternatives(each).length > 0);
    return isConstant ? { values, isOpen: false } : { values: [], isOpen: true };
  }

  protected query(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    let value: Temp | undefined;
    for (const clause of nodes.children(node)) {
      const parts = nodes.children(clause);
      const kind = nodes.kind(clause);
      const name = nodes.field(clause, 'name') || (/^(join|let)_clause$/.test(kind) ? (parts[0] ?? 0) : 0);
      if (name) {
        const given = this.expression((kind === 'join_clause' ? parts[1] : parts.at(-1)) ?? 0);
        f.declare(nodes.text(name));
        f.write(at, nodes.text(name), kind === 'let_clause' ? given : this.elementOf(at, given));
      } else if (/^(select|group)_clause$/.test(kind)) value = this.expression(parts[0] ?? 0);
      else for (const each of parts) this.expression(each);
    }
    if (value === undefined) return this.list(at, [], true);
    const out = f.temp();
    f.emit(at, { op: 'dict', out, entries: [[value, value]], spread: [] });
    return out;
  }
}
