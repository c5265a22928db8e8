import type { FunctionBuilder } from '../../ir/builder.js';
import { Expressions } from './expressions.js';

/** What a module brings in (https://docs.python.org/3/reference/simple_stmts.html#the-import-statement). */
export abstract class Imports extends Expressions {
  private stars = 0;
  /** What dotted imports have brought in, by function. */
  private readonly tops = new WeakMap<FunctionBuilder, Set<string>>();

  protected importStatement(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    for (const each of nodes.fields(node, 'name')) {
      const alias = nodes.field(each, 'alias');
      const module = nodes.text(nodes.field(each, 'name') || each);
      if (alias === 0 && module.includes('.')) {
        this.importBelow(at, module);
        continue;
      }
      f.write(at, alias ? nodes.text(alias) : module, this.imported(at, module));
    }
  }

  /** `import a.b` gives `a`, in which `b` is found from now on. */
  private importBelow(at: number, module: string): void {
    const { f } = this;
    const [top = module, ...below] = module.split('.');
    const known = this.tops.get(f) ?? new Set<string>();
    this.tops.set(f, known);
    if (!known.has(top)) {
      f.write(at, top, this.imported(at, top));
      known.add(top);
    }
    let object = f.read(at, top);
    let path = top;
    for (const name of below) {
      path = `${path}.${name}`;
      if (!known.has(path)) {
        f.store(at, object, name, this.imported(at, path));
        known.add(path);
        object = f.read(at, top);
        for (const each of path.split('.').slice(1, -1)) object = f.get(at, object, each);
      }
      object = f.get(at, object, name);
    }
  }

  protected importFrom(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const module = nodes.fieldText(node, 'module_name');
    for (const each of nodes.fields(node, 'name')) {
      const name = nodes.text(nodes.field(each, 'name') || each);
      f.write(at, nodes.fieldText(each, 'alias') || name, this.imported(at, module, name));
    }
    if (!nodes.children(node).some((each) => nodes.kind(each) === 'wildcard_import')) return;
    const slot = f.fresh(`*${this.stars}`);
    f.writeSlot(at, slot, this.imported(at, module));
    f.exports.set(`*${this.stars++}`, slot);
  }
}
