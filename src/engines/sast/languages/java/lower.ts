import type { FunctionIr } from '../../ir/ir.js';
import type { FlatTree } from '../tree.js';
import { lowerAnonymousClass, lowerClass } from './declarations.js';
import { lowerExpression } from './expressions.js';
import { declareParameters } from './functions.js';
import { Lowering } from './scope.js';
import { lowerStatement } from './statements.js';

const parts = {
  statement: lowerStatement,
  expression: lowerExpression,
  classValue: lowerClass,
  anonymousClass: lowerAnonymousClass,
};

/** Lowers one file. @throws SeaworthyError LIMIT_EXCEEDED where the code nests deeper than 400. */
export function lowerJava(tree: FlatTree, path: string): FunctionIr {
  const java = new Lowering(tree, path, parts);
  collectAssigned(java);
  const top = java.children(java.nodes.root);
  let namespace = '';
  for (const each of top) {
    const kind = java.nodes.kind(each);
    if (kind === 'package_declaration') namespace = java.nodes.text(java.children(each).at(-1) ?? 0);
    if (kind === 'import_declaration') importDeclaration(java, each);
    if (/_declaration$/.test(kind) && java.fieldText(each, 'name') !== '' && !/^(package|import)/.test(kind))
      java.f.declare(java.fieldText(each, 'name'));
  }
  for (const each of top) topLevel(java, each);
  for (const name of java.f.slots) if (/^[\w.]+$/.test(name)) java.f.exports.set(name, java.f.declare(name));
  return java.finish({ namespace, imports: java.imports });
}

function topLevel(java: Lowering, node: number): void {
  switch (java.nodes.kind(node)) {
    case 'package_declaration':
    case 'import_declaration':
    case 'annotation_type_declaration':
      return;
    case 'method_declaration':
      looseMethod(java, node);
      return;
    default:
      java.statement(node);
  }
}

/** A method without a class around it, as in excerpts. */
function looseMethod(java: Lowering, node: number): void {
  const { nodes } = java;
  const at = nodes.at(node);
  const name = java.fieldText(node, 'name');
  const closure = java.inner(name, at, true, () => {
    declareParameters(java, nodes.field(node, 'parameters'));
    java.statement(nodes.field(node, 'body'));
    return {};
  });
  java.f.write(at, name, closure);
}

function importDeclaration(java: Lowering, node: number): void {
  const { nodes } = java;
  const [path = 0] = java.children(node);
  const text = nodes.text(path).replace(/\s+/g, '');
  const isWildcard = java.child(node, 'asterisk') !== 0;
  const last = text.slice(text.lastIndexOf('.') + 1);
  if (/^import\s+static\b/.test(nodes.text(node))) {
    if (isWildcard) java.staticWildcards.push(last);
    else {
      const owner = text.slice(0, text.lastIndexOf('.'));
      java.staticImports.set(last, owner.slice(owner.lastIndexOf('.') + 1));
    }
  } else if (isWildcard) java.imports.set(`${text}.*`, text);
  else java.imports.set(last, text);
}

/** One walk over the file: which names get a value outside of their declaration. */
function collectAssigned(java: Lowering): void {
  const { nodes } = java;
  const { size } = nodes.tree;
  for (let node = 1; node < size; node += 1) {
    const kind = nodes.kind(node);
    const target =
      kind === 'assignment_expression'
        ? nodes.field(node, 'left')
        : kind === 'update_expression'
          ? nodes.first(node)
          : 0;
    if (target === 0) continue;
    const name = nodes.kind(target) === 'field_access' ? nodes.field(target, 'field') : target;
    if (nodes.kind(name) === 'identifier') java.assigned.add(nodes.text(name));
  }
}
