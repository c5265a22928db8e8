import type { Temp } from '../../ir/ir.js';
import { Lowering } from '../lowering.js';
import { packageName } from './names.js';

/** What every part of the lowering of Go needs. */
export abstract class GoBase extends Lowering {
  protected readonly language = 'go';
  protected readonly junctions = { and: new Set(['&&']), or: new Set(['||']) };
  /** Local name of a package to its path. */
  protected readonly imports = new Map<string, string>();

  /** The fields of a struct of this file, in their order. */
  protected abstract fieldsOf(type: string): readonly string[];

  protected abstract function(node: number, name: string): Temp;

  /** What the names of the blocks around meant before (https://go.dev/ref/spec#Declarations_and_scope). */
  protected scopes: Map<string, number | undefined>[] = [];

  /** What is declared inside is not seen outside. */
  protected scoped(work: () => void): void {
    const scope = new Map<string, number | undefined>();
    this.scopes.push(scope);
    work();
    this.scopes.pop();
    for (const [name, before] of scope) this.f.restore(name, before);
  }

  protected declareHere(name: string): void {
    const { f } = this;
    const scope = this.scopes.at(-1);
    if (scope === undefined) f.declare(name);
    else if (!scope.has(name)) {
      scope.set(name, f.slotOf(name));
      f.alias(name, f.fresh(name));
    }
  }

  /** The name that models know: without pointers, slices and type arguments, `*sql.DB` is `sql.DB`. */
  protected typeName(node: number): string {
    const { nodes } = this;
    if (node === 0) return '';
    switch (nodes.kind(node)) {
      case 'pointer_type':
      case 'parenthesized_type':
        return this.typeName(nodes.children(node)[0] ?? 0);
      case 'slice_type':
      case 'array_type':
        return `[]${this.typeName(nodes.field(node, 'element'))}`;
      case 'generic_type':
        return this.typeName(nodes.field(node, 'type'));
      case 'qualified_type': {
        const local = nodes.fieldText(node, 'package');
        const path = this.imports.get(local);
        return `${path === undefined ? local : packageName(path)}.${nodes.fieldText(node, 'name')}`;
      }
      default:
        return nodes.text(node);
    }
  }
}
