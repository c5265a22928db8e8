import { SeaworthyError } from '../../../core/errors.js';
import { FunctionBuilder } from '../../engine/builder.js';
import type { Temp } from '../../engine/ir.js';
import type { Nodes } from '../node.js';
import { packageName } from './names.js';

const maxDepth = 400;

/** What every part of the lowering of Go needs. */
export abstract class GoBase {
  protected readonly nodes: Nodes;
  protected readonly path: string;
  protected f: FunctionBuilder;
  /** Local name of a package to its path. */
  protected readonly imports = new Map<string, string>();
  private depth = 0;

  constructor(nodes: Nodes, path: string) {
    this.nodes = nodes;
    this.path = path;
    this.f = new FunctionBuilder('<module>', 0, undefined, false);
  }

  /** The fields of a struct of this file, in their order. */
  protected abstract fieldsOf(type: string): readonly string[];

  protected abstract function(node: number, name: string): Temp;

  protected deeper<T>(work: () => T): T {
    this.depth += 1;
    if (this.depth > maxDepth)
      throw new SeaworthyError('LIMIT_EXCEEDED', `The code nests deeper than ${maxDepth} levels.`, {
        where: this.path,
      });
    const result = work();
    this.depth -= 1;
    return result;
  }

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

  protected list(at: number, items: readonly Temp[], open: boolean): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'list', out, items, open });
    return out;
  }

  protected elementOf(at: number, object: Temp): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'element', out, object });
    return out;
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
        const local = nodes.text(nodes.field(node, 'package'));
        const path = this.imports.get(local);
        return `${path === undefined ? local : packageName(path)}.${nodes.text(nodes.field(node, 'name'))}`;
      }
      default:
        return nodes.text(node);
    }
  }

  protected concatenated(at: number, parts: readonly Temp[]): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'concat', out, parts });
    return out;
  }

  protected empty(at: number): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'dict', out, entries: [], spread: [] });
    return out;
  }

  protected apiOf(at: number, type: string): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'global', out, name: type });
    return out;
  }
}
