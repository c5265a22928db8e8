import type { Temp } from '../../ir/ir.js';
import type { ClassScope, Lowering } from './scope.js';
import { literalConstant } from './text.js';
import { declared } from './types.js';

const constantName = /^[A-Z][A-Z0-9_]+$/;

/** A simple name: a variable, a field of a class around, an inherited field, a static import, a class. */
export function nameValue(java: Lowering, node: number): Temp {
  const { nodes, f } = java;
  const at = nodes.at(node);
  const name = nodes.text(node);
  const known = java.resolve(name);
  if (known && 'field' in known) return fieldOf(java, at, known.field, name);
  if (known) return f.readRef(at, known.local);
  const imported = java.staticImports.get(name);
  if (imported !== undefined) return f.get(at, java.classNamed(at, imported), name);
  const heir = inheriting(java);
  if (heir && java.imports.get(name) === undefined) {
    if (constantName.test(name)) return f.get(at, java.classNamed(at, heir.name), name);
    if (/^[a-z_$]/.test(name)) return f.get(at, java.self(at, heir), name);
  }
  return java.classNamed(at, name);
}

/** The innermost class that has members from elsewhere. */
export function inheriting(java: Lowering): ClassScope | undefined {
  for (let scope = java.scope; scope; scope = scope.outer) if (scope.inherits) return scope;
  return undefined;
}

/** A static field is a member of the class, any other of `this`; both have their declared type. */
function fieldOf(java: Lowering, at: number, scope: ClassScope, name: string): Temp {
  const field = scope.fields.get(name);
  const owner = field?.isStatic ? java.classNamed(at, scope.name) : java.self(at, scope);
  return declared(java, at, java.f.get(at, owner, name), field?.type);
}

export function fieldAccess(java: Lowering, node: number): Temp {
  const { nodes, f } = java;
  const at = nodes.at(node);
  const object = nodes.field(node, 'object');
  const field = nodes.field(node, 'field');
  const name = nodes.text(field);
  if (nodes.text(node) === 'Boolean.TRUE' || nodes.text(node) === 'Boolean.FALSE')
    return f.constant(at, name === 'TRUE');
  if (nodes.kind(field) === 'this') return java.self(at, scopeNamed(java, nodes.text(object)));
  if (nodes.kind(object) === 'this' && java.scope?.fields.get(name)?.isStatic === false)
    return fieldOf(java, at, java.scope, name);
  if (nodes.kind(object) === 'super') return f.get(at, java.self(at, java.scope), name);
  return namedClass(java, node) ?? f.get(at, java.expression(object), name);
}

/** `java.nio.file.Files`, `Outer.Inner`: a class by its full name. */
export function namedClass(java: Lowering, node: number): Temp | undefined {
  const { nodes } = java;
  if (nodes.kind(node) === 'identifier') {
    const name = nodes.text(node);
    const isClass = /^[A-Z]/.test(name) && java.resolve(name) === undefined && !java.staticImports.has(name);
    return isClass ? java.classNamed(nodes.at(node), name) : undefined;
  }
  if (nodes.kind(node) !== 'field_access') return undefined;
  const field = java.fieldText(node, 'field');
  if (!/^[A-Z]/.test(field)) return undefined;
  const object = nodes.field(node, 'object');
  const root = rootOf(java, object);
  if (root === undefined || java.resolve(root) !== undefined) return undefined;
  const text = nodes.text(object);
  if (/^[a-z]/.test(text) && !/\.[A-Z]/.test(text)) return java.classNamed(nodes.at(node), field);
  const isNested = nodes.kind(object) === 'identifier' && /^[A-Z]/.test(text) && !constantName.test(field);
  return isNested ? java.classNamed(nodes.at(node), `${text}.${field}`) : undefined;
}

/** The first name of a chain of names. */
function rootOf(java: Lowering, node: number): string | undefined {
  const { nodes } = java;
  let each = node;
  while (nodes.kind(each) === 'field_access') each = nodes.field(each, 'object');
  return nodes.kind(each) === 'identifier' ? nodes.text(each) : undefined;
}

function scopeNamed(java: Lowering, name: string): ClassScope | undefined {
  for (let scope = java.scope; scope; scope = scope.outer)
    if (scope.name === name || scope.name.endsWith(`.${name}`)) return scope;
  return java.scope;
}

export function assignTo(java: Lowering, target: number, value: Temp): void {
  const { nodes, f } = java;
  const at = nodes.at(target);
  switch (nodes.kind(target)) {
    case 'identifier':
      assignName(java, at, nodes.text(target), value);
      return;
    case 'field_access': {
      const object = nodes.field(target, 'object');
      const owner =
        nodes.kind(object) === 'super'
          ? java.self(at, java.scope)
          : (namedClass(java, object) ?? java.expression(object));
      f.store(at, owner, java.fieldText(target, 'field'), value);
      return;
    }
    case 'array_access':
      f.store(
        at,
        java.expression(nodes.field(target, 'array')),
        indexOf(java, nodes.field(target, 'index')),
        value,
      );
      return;
    case 'parenthesized_expression':
      assignTo(java, java.children(target)[0] ?? 0, value);
  }
}

function assignName(java: Lowering, at: number, name: string, value: Temp): void {
  const { f } = java;
  const known = java.resolve(name);
  if (known && 'field' in known) {
    const field = known.field.fields.get(name);
    const owner = field?.isStatic ? java.classNamed(at, known.field.name) : java.self(at, known.field);
    f.store(at, owner, name, declared(java, at, value, field?.type));
    return;
  }
  if (known) {
    const type = known.local.up === 0 ? java.localType(known.local.slot) : undefined;
    f.emit(at, { op: 'write', to: known.local, value: declared(java, at, value, type) });
    return;
  }
  const heir = inheriting(java);
  if (heir) f.store(at, java.self(at, heir), name, value);
}

/** The key of an element: the text of a constant. */
export function indexOf(java: Lowering, node: number): string | Temp {
  const constant = literalConstant(java, node);
  return constant === undefined ? java.expression(node) : String(constant);
}
