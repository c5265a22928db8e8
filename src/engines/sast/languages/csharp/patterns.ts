import type { Temp } from '../../ir/ir.js';
import type { CSharp } from './context.js';
import { converted, typeName } from './names.js';

const constant = /^constant_pattern$|_literal$/;

// Patterns (https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/operators/patterns) and queries.

/** `x is string s`, `x is null`, `x is not "a"`, `x is "a" or "b"` */
export function lowerPattern(csharp: CSharp, node: number): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const value = csharp.expression(nodes.field(node, 'expression') || nodes.field(node, 'left'));
  const pattern = nodes.field(node, 'pattern') || nodes.field(node, 'right');
  const isNot = nodes.kind(pattern) === 'negated_pattern';
  const inner = isNot ? (nodes.children(pattern)[0] ?? 0) : pattern;
  const operator = isNot ? '!=' : '==';
  if (nodes.kind(inner) === 'constant_pattern')
    return f.binary(at, operator, value, csharp.expression(inner));
  bind(csharp, inner, value);
  const listed = alternatives(csharp, inner);
  if (listed.length < 2) return f.temp();
  // One of several constants: what such a list holds.
  const isOne = csharp.method(at, csharp.list(at, csharp.expressions(listed)), 'Contains', [value]);
  return isNot ? csharp.unary(at, '!', isOne) : isOne;
}

/** The constants of `"a" or "b"`; none where another pattern is among them. */
function alternatives(csharp: CSharp, pattern: number): readonly number[] {
  const { nodes } = csharp;
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

export function bind(csharp: CSharp, pattern: number, value: Temp): void {
  const { nodes, f } = csharp;
  const name = nodes.field(pattern, 'name');
  if (name && nodes.kind(name) === 'identifier') {
    f.declare(nodes.text(name));
    const type = typeName(csharp, nodes.field(pattern, 'type'));
    f.write(nodes.at(name), nodes.text(name), converted(csharp, nodes.at(name), value, type));
  }
  for (const each of nodes.children(pattern)) {
    const kind = nodes.kind(each);
    if (kind === 'property_pattern_clause') bindProperties(csharp, each, value);
    else if (/pattern$/.test(kind)) csharp.deeper(() => bind(csharp, each, value));
  }
}

/** `{ Name: var n }` */
function bindProperties(csharp: CSharp, clause: number, value: Temp): void {
  const { nodes, f } = csharp;
  for (const each of nodes.children(clause)) {
    const [name = 0, pattern = 0] = nodes.children(each);
    if (pattern === 0) continue;
    const member = f.get(nodes.at(name), value, nodes.text(name));
    csharp.deeper(() => bind(csharp, pattern, member));
  }
}

export function switchExpression(csharp: CSharp, node: number): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const [on = 0, ...arms] = nodes.children(node);
  const subject = csharp.expression(on);
  const slot = f.fresh('<value>');
  csharp.switchOn(
    at,
    subject,
    arms.map((arm) => {
      const [pattern = 0, ...rest] = nodes.children(arm);
      const isGuarded = rest.some((each) => nodes.kind(each) === 'when_clause');
      return {
        ...(isGuarded ? { values: [], isOpen: true } : caseOf(csharp, [pattern])),
        body: () => {
          bind(csharp, pattern, subject);
          f.writeSlot(at, slot, csharp.expression(rest.at(-1) ?? 0));
        },
      };
    }),
    false,
  );
  return f.readSlot(at, slot);
}

export function caseOf(
  csharp: CSharp,
  patterns: readonly number[],
): {
  readonly values: readonly number[] | undefined;
  readonly isOpen: boolean;
} {
  const { nodes } = csharp;
  const [first = 0] = patterns;
  if (patterns.length === 0 || nodes.kind(first) === 'discard') return { values: undefined, isOpen: false };
  const values = patterns.flatMap((each) => alternatives(csharp, each));
  const isConstant = patterns.every((each) => alternatives(csharp, each).length > 0);
  return isConstant ? { values, isOpen: false } : { values: [], isOpen: true };
}

export function lowerQuery(csharp: CSharp, node: number): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  let value: Temp | undefined;
  for (const clause of nodes.children(node)) {
    const parts = nodes.children(clause);
    const kind = nodes.kind(clause);
    const name = nodes.field(clause, 'name') || (/^(join|let)_clause$/.test(kind) ? (parts[0] ?? 0) : 0);
    if (name) {
      const given = csharp.expression((kind === 'join_clause' ? parts[1] : parts.at(-1)) ?? 0);
      f.declare(nodes.text(name));
      f.write(at, nodes.text(name), kind === 'let_clause' ? given : csharp.elementOf(at, given));
    } else if (/^(select|group)_clause$/.test(kind)) value = csharp.expression(parts[0] ?? 0);
    else for (const each of parts) csharp.expression(each);
  }
  if (value === undefined) return csharp.list(at, [], true);
  const out = f.temp();
  f.emit(at, { op: 'dict', out, entries: [[value, value]], spread: [] });
  return out;
}
