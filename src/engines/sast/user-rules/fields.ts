import { withoutTrailing } from '../../../core/trailing.js';
import type { Nodes } from '../languages/node.js';
import { isStatement } from './shapes.js';
import { dotsText } from './syntax.js';

/** The children of a node by the name of their field, in the order of the text; operators are fields, too. */
export function groupsOf(nodes: Nodes, node: number): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const child of nodes.children(node)) {
    if (/comment/.test(nodes.kind(child))) continue;
    const field = nodes.tree.fieldNames[nodes.tree.field[child] ?? 0] ?? '';
    const group = groups.get(field);
    if (group) group.push(child);
    else groups.set(field, [child]);
  }
  return groups;
}

const memberKinds =
  /^(member_expression|attribute|selector_expression|field_access|member_access_expression|method_invocation|call|member_call_expression|scoped_call_expression)$/;

/** The last name of `a.b.c`, or of a method call where the grammar has that in one node. */
export function memberName(nodes: Nodes, node: number): number {
  if (!memberKinds.test(nodes.kind(node))) return 0;
  for (const field of ['property', 'attribute', 'field', 'name', 'method']) {
    const found = nodes.field(node, field);
    if (found !== 0) return found;
  }
  return 0;
}

export function memberObject(nodes: Nodes, node: number): number {
  for (const field of ['object', 'operand', 'expression', 'receiver', 'scope']) {
    const found = nodes.field(node, field);
    if (found !== 0) return found;
  }
  return 0;
}

/** `!` of `!a`, `++` of `a++`. */
export function signOf(text: string): string {
  return `${/^[^\w\s$("'`[]*/.exec(text)?.[0] ?? ''} ${text.slice(withoutTrailing(text, '+-').length)}`;
}

/** `()` and `( )`, `{}` and `{ }`. */
export function isEmptyList(a: string, b: string): boolean {
  return a.replace(/\s+/g, '') === b.replace(/\s+/g, '');
}

/** Statements with those inside of them, but not those of functions: what comes later may stand deeper. */
export function flattened(nodes: Nodes, statements: readonly number[]): readonly number[] {
  const found: number[] = [];
  const visit = (node: number): void => {
    for (const child of nodes.children(node)) {
      const kind = nodes.kind(child);
      if (isStatement(kind)) found.push(child);
      if (!/function|class|lambda|method_d/.test(kind)) visit(child);
    }
  };
  for (const statement of statements) {
    found.push(statement);
    if (!/function|class|method/.test(nodes.kind(statement))) visit(statement);
  }
  return found;
}

/** `f"...{$X}..."`: any letters; `a={...}`: any value. */
export function isDotsNode(nodes: Nodes, node: number): boolean {
  const text = nodes.text(node);
  if (dotsText.test(text)) return true;
  const kind = nodes.kind(node);
  if (text === '{SWDOTS}') return kind === 'jsx_expression';
  return text === '...' && /^string_(content|fragment)$/.test(kind);
}
