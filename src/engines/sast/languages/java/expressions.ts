import type { Temp } from '../../ir/ir.js';
import { lowerCall, lowerConstructorCall, lowerNew } from './calls.js';
import { condition } from './conditions.js';
import { lowerLambda, lowerMethodReference } from './functions.js';
import { assignTo, fieldAccess, indexOf, nameValue } from './names.js';
import { bindName, bindPattern } from './patterns.js';
import type { Lowering } from './scope.js';
import { switchValue } from './switch.js';
import { literalConstant } from './text.js';
import { declared, knownType, typeName } from './types.js';

const maxZeros = 64;

export function lowerExpression(java: Lowering, node: number): Temp {
  const { nodes, f } = java;
  const at = nodes.at(node);
  if (node === 0) return f.constant(0, null);
  switch (nodes.kind(node)) {
    case 'identifier':
      return nameValue(java, node);
    case 'this':
      return java.self(at, java.scope);
    case 'field_access':
      return fieldAccess(java, node);
    case 'method_invocation':
      return lowerCall(java, node);
    case 'object_creation_expression':
      return lowerNew(java, node);
    case 'explicit_constructor_invocation':
      return lowerConstructorCall(java, node);
    case 'parenthesized_expression':
      return java.expression(java.children(node)[0] ?? 0);
    case 'binary_expression':
      return binary(java, node);
    case 'unary_expression':
      return unary(java, node);
    case 'update_expression':
      return update(java, node);
    case 'assignment_expression':
      return assignment(java, node);
    case 'ternary_expression':
      return ternary(java, node);
    case 'array_access':
      return f.get(
        at,
        java.expression(nodes.field(node, 'array')),
        indexOf(java, nodes.field(node, 'index')),
      );
    case 'array_creation_expression':
      return arrayCreation(java, node);
    case 'array_initializer':
      return java.list(at, java.expressions(java.children(node)));
    case 'cast_expression': {
      const type = knownType(java, typeName(java, nodes.field(node, 'type')));
      return declared(java, at, java.expression(nodes.field(node, 'value')), type);
    }
    case 'instanceof_expression':
      return instanceOf(java, node);
    case 'lambda_expression':
      return lowerLambda(java, node);
    case 'method_reference':
      return lowerMethodReference(java, node);
    case 'switch_expression':
      return switchValue(java, node);
    case 'class_literal':
      return f.constant(at, nodes.text(node));
    default: {
      const constant = literalConstant(java, node);
      if (constant !== undefined) return f.constant(at, constant);
      const parts = java.expressions(java.children(node));
      return parts.length === 1 ? (parts[0] ?? 0) : java.list(at, parts, true);
    }
  }
}

function arrayCreation(java: Lowering, node: number): Temp {
  const { nodes } = java;
  for (const each of nodes.fields(node, 'dimensions'))
    if (nodes.kind(each) === 'dimensions_expr') for (const size of java.children(each)) java.expression(size);
  const value = nodes.field(node, 'value');
  if (value !== 0) return java.expression(value);
  const [size = 0] = nodes.fields(node, 'dimensions');
  const count = literalConstant(java, java.children(size)[0] ?? 0);
  const isBytes = java.fieldText(node, 'type') === 'byte' && typeof count === 'number' && count <= maxZeros;
  return isBytes ? zeros(java, nodes.at(node), count) : java.list(nodes.at(node), []);
}

/** A new array of bytes is known as a whole: bad as a key until it is filled. */
function zeros(java: Lowering, at: number, count: number): Temp {
  const zero = java.f.constant(at, 0);
  return java.list(
    at,
    Array.from({ length: Math.max(0, count) }, () => zero),
  );
}

function binary(java: Lowering, node: number): Temp {
  const { nodes, f } = java;
  const at = nodes.at(node);
  const operator = java.fieldText(node, 'operator');
  if (operator === '&&' || operator === '||') return truthValue(java, node);
  if (operator === '+') return sum(java, node);
  const left = java.expression(nodes.field(node, 'left'));
  const right = java.expression(nodes.field(node, 'right'));
  return f.binary(at, operator === '/' && !/[.]/.test(nodes.text(node)) ? '//' : operator, left, right);
}

/** Long chains lean to the left; they become one text where a literal shows that they are texts. */
function sum(java: Lowering, node: number): Temp {
  const { nodes, f } = java;
  const operands: number[] = [];
  let left = node;
  while (nodes.kind(left) === 'binary_expression' && java.fieldText(left, 'operator') === '+') {
    operands.unshift(nodes.field(left, 'right'));
    left = nodes.field(left, 'left');
  }
  operands.unshift(left);
  const at = nodes.at(node);
  const isText = operands.slice(0, 2).some((each) => nodes.kind(each) === 'string_literal');
  const values = operands.map((each) => java.expression(each));
  if (!isText) return values.slice(1).reduce((sum, each) => f.binary(at, '+', sum, each), values[0] ?? 0);
  return java.concat(at, values);
}

function truthValue(java: Lowering, node: number): Temp {
  const { f } = java;
  const at = java.nodes.at(node);
  const slot = f.fresh('<value>');
  const [yes, no, out] = [f.block(), f.block(), f.block()];
  condition(java, node, yes, no);
  f.enter(yes);
  f.writeSlot(at, slot, f.constant(at, true));
  f.goto(out, no);
  f.writeSlot(at, slot, f.constant(at, false));
  f.goto(out);
  return f.readSlot(at, slot);
}

function unary(java: Lowering, node: number): Temp {
  const { nodes } = java;
  const of = java.expression(nodes.field(node, 'operand'));
  return java.unary(nodes.at(node), java.fieldText(node, 'operator'), of);
}

function update(java: Lowering, node: number): Temp {
  const { nodes, f } = java;
  const at = nodes.at(node);
  const [target = 0] = java.children(node);
  const before = java.expression(target);
  const text = nodes.text(node);
  const operator = text.startsWith('--') || text.endsWith('--') ? '-' : '+';
  const after = f.binary(at, operator, before, f.constant(at, 1));
  assignTo(java, target, after);
  return text.startsWith('++') || text.startsWith('--') ? after : before;
}

function assignment(java: Lowering, node: number): Temp {
  const { nodes, f } = java;
  const left = nodes.field(node, 'left');
  const operator = java.fieldText(node, 'operator').slice(0, -1);
  const right = nodes.field(node, 'right');
  const value =
    operator === ''
      ? java.expression(right)
      : f.binary(nodes.at(node), operator, java.expression(left), java.expression(right));
  assignTo(java, left, value);
  return value;
}

function ternary(java: Lowering, node: number): Temp {
  const { nodes, f } = java;
  const at = nodes.at(node);
  const slot = f.fresh('<value>');
  const [yes, no, out] = [f.block(), f.block(), f.block()];
  condition(java, nodes.field(node, 'condition'), yes, no);
  f.enter(yes);
  f.writeSlot(at, slot, java.expression(nodes.field(node, 'consequence')));
  f.goto(out, no);
  f.writeSlot(at, slot, java.expression(nodes.field(node, 'alternative')));
  f.goto(out);
  return f.readSlot(at, slot);
}

function instanceOf(java: Lowering, node: number): Temp {
  const { nodes, f } = java;
  const at = nodes.at(node);
  const value = java.expression(nodes.field(node, 'left'));
  const name = java.fieldText(node, 'name');
  if (name !== '') bindName(java, at, nodes.field(node, 'right'), name, value);
  const pattern = nodes.field(node, 'pattern');
  if (pattern !== 0) bindPattern(java, pattern, value);
  return f.binary(at, 'instanceof', value, value);
}
