import { unquote } from '../text.js';
import type { JavaScript } from './context.js';
import { classOf, closure } from './functions.js';
import { applied, functionKinds } from './names.js';

/** What a module takes from others and gives to them (https://tc39.es/ecma262/#sec-modules). */
export function importStatement(js: JavaScript, node: number): void {
  const { nodes, f } = js;
  const source = nodes.field(node, 'source');
  const module = unquote(nodes.text(source), 'javascript');
  for (const clause of nodes.children(node)) {
    if (nodes.kind(clause) === 'import_require_clause') {
      const loaded = unquote(nodes.fieldText(clause, 'source'), 'javascript');
      f.write(nodes.at(clause), nodes.text(nodes.first(clause)), js.imported(nodes.at(clause), loaded));
    }
    if (nodes.kind(clause) !== 'import_clause') continue;
    for (const each of nodes.children(clause)) {
      const at = nodes.at(each);
      if (nodes.kind(each) === 'identifier')
        f.write(at, nodes.text(each), js.imported(at, module, 'default'));
      else if (nodes.kind(each) === 'namespace_import')
        f.write(at, nodes.text(nodes.first(each)), js.imported(at, module));
      else
        for (const one of nodes.children(each)) {
          const name = nodes.fieldText(one, 'name');
          f.write(
            nodes.at(one),
            nodes.fieldText(one, 'alias') || name,
            js.imported(nodes.at(one), module, name),
          );
        }
    }
  }
}

export function exportStatement(js: JavaScript, node: number): void {
  const { nodes, f } = js;
  const at = nodes.at(node);
  const declaration = nodes.field(node, 'declaration');
  const isDefault = /^(@[\s\S]{0,300}?)?export\s+default\b/.test(nodes.text(node).slice(0, 400));
  if (declaration) {
    exported(js, node, declaration);
    const names = namesIn(js, declaration);
    for (const name of names) f.exports.set(isDefault ? 'default' : name, f.declare(name));
  }
  const value = nodes.field(node, 'value');
  if (value) {
    const slot = f.declare('<default>');
    const isFunction = functionKinds.has(nodes.kind(value));
    f.writeSlot(
      at,
      slot,
      isFunction ? closure(js, value, { name: 'default', isPublic: true }) : js.expression(value),
    );
    f.exports.set('default', slot);
  }
  reexported(js, node);
}

function exported(js: JavaScript, node: number, declaration: number): void {
  const { nodes, f } = js;
  const at = nodes.at(declaration);
  const kind = nodes.kind(declaration);
  const name = nodes.fieldText(declaration, 'name');
  if (/^(abstract_)?class_declaration$/.test(kind))
    f.write(at, name, classOf(js, declaration, applied(js, nodes.childrenOf(node, 'decorator'))));
  else if (functionKinds.has(kind))
    f.write(at, name || '<default>', closure(js, declaration, { isPublic: true }));
  else if (/^(lexical|variable)_declaration$/.test(kind)) js.parts.declareVariables(js, declaration, true);
  else js.parts.lowerNested(js, declaration);
}

function reexported(js: JavaScript, node: number): void {
  const { nodes, f } = js;
  const at = nodes.at(node);
  const source = nodes.field(node, 'source');
  const module = unquote(nodes.text(source), 'javascript');
  const clause = nodes.children(node).find((each) => nodes.kind(each) === 'export_clause');
  if (clause === undefined) {
    if (source === 0) return;
    const slot = f.fresh('<star>');
    f.writeSlot(at, slot, js.imported(at, module));
    f.exports.set(`*${js.stars++}`, slot);
    return;
  }
  for (const one of nodes.children(clause)) {
    const name = nodes.fieldText(one, 'name');
    const alias = nodes.fieldText(one, 'alias') || name;
    if (source === 0) f.exports.set(alias, f.declare(name));
    else {
      const slot = f.fresh(alias);
      f.writeSlot(at, slot, js.imported(at, module, name));
      f.exports.set(alias, slot);
    }
  }
}

function namesIn(js: JavaScript, declaration: number): readonly string[] {
  const { nodes } = js;
  const own = nodes.field(declaration, 'name');
  if (own) return [nodes.text(own)];
  return nodes.childrenOf(declaration, 'variable_declarator').map((each) => nodes.fieldText(each, 'name'));
}
