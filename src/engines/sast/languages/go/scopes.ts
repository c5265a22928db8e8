import type { Go } from './context.js';
import { packageName } from './names.js';

/** What is declared inside is not seen outside. */
export function scoped(go: Go, work: () => void): void {
  const scope = new Map<string, number | undefined>();
  go.scopes.push(scope);
  work();
  go.scopes.pop();
  for (const [name, before] of scope) go.f.restore(name, before);
}

export function declareHere(go: Go, name: string): void {
  const { f } = go;
  const scope = go.scopes.at(-1);
  if (scope === undefined) f.declare(name);
  else if (!scope.has(name)) {
    scope.set(name, f.slotOf(name));
    f.alias(name, f.fresh(name));
  }
}

/** The name that models know: without pointers, slices and type arguments, `*sql.DB` is `sql.DB`. */
export function typeName(go: Go, node: number): string {
  const { nodes } = go;
  if (node === 0) return '';
  switch (nodes.kind(node)) {
    case 'pointer_type':
    case 'parenthesized_type':
      return typeName(go, nodes.children(node)[0] ?? 0);
    case 'slice_type':
    case 'array_type':
      return `[]${typeName(go, nodes.field(node, 'element'))}`;
    case 'generic_type':
      return typeName(go, nodes.field(node, 'type'));
    case 'qualified_type': {
      const local = nodes.fieldText(node, 'package');
      const path = go.imports.get(local);
      return `${path === undefined ? local : packageName(path)}.${nodes.fieldText(node, 'name')}`;
    }
    default:
      return nodes.text(node);
  }
}
