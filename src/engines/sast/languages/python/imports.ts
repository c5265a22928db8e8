import type { Python } from './context.js';

/** What a module brings in (https://docs.python.org/3/reference/simple_stmts.html#the-import-statement). */
export function importStatement(python: Python, node: number): void {
  const { nodes, f } = python;
  const at = nodes.at(node);
  for (const each of nodes.fields(node, 'name')) {
    const alias = nodes.field(each, 'alias');
    const module = nodes.text(nodes.field(each, 'name') || each);
    if (alias === 0 && module.includes('.')) {
      importBelow(python, at, module);
      continue;
    }
    f.write(at, alias ? nodes.text(alias) : module, python.imported(at, module));
  }
}

/** `import a.b` gives `a`, in which `b` is found from now on. */
function importBelow(python: Python, at: number, module: string): void {
  const { f } = python;
  const [top = module, ...below] = module.split('.');
  const known = python.tops.get(f) ?? new Set<string>();
  python.tops.set(f, known);
  if (!known.has(top)) {
    f.write(at, top, python.imported(at, top));
    known.add(top);
  }
  let object = f.read(at, top);
  let path = top;
  for (const name of below) {
    path = `${path}.${name}`;
    if (!known.has(path)) {
      f.store(at, object, name, python.imported(at, path));
      known.add(path);
      object = f.read(at, top);
      for (const each of path.split('.').slice(1, -1)) object = f.get(at, object, each);
    }
    object = f.get(at, object, name);
  }
}

export function importFrom(python: Python, node: number): void {
  const { nodes, f } = python;
  const at = nodes.at(node);
  const module = nodes.fieldText(node, 'module_name');
  for (const each of nodes.fields(node, 'name')) {
    const name = nodes.text(nodes.field(each, 'name') || each);
    f.write(at, nodes.fieldText(each, 'alias') || name, python.imported(at, module, name));
  }
  if (!nodes.children(node).some((each) => nodes.kind(each) === 'wildcard_import')) return;
  const slot = f.fresh(`*${python.stars}`);
  f.writeSlot(at, slot, python.imported(at, module));
  f.exports.set(`*${python.stars++}`, slot);
}
