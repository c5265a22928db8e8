import type { Temp } from '../../ir/ir.js';
import { octalNumberOf } from '../text.js';
import { converted, lowerCall } from './calls.js';
import type { Go } from './context.js';
import { typeName } from './scopes.js';
import { textOf } from './text.js';

/** Maps by another name: `bson.M`, `gin.H`. */
const mapLike = /\.(M|D|E|A|H|Map|Values|Header|Eq|Fields|Labels|JSON)$/;

/** Expressions of Go (https://go.dev/ref/spec#Expressions). */
export function lowerExpression(go: Go, node: number): Temp {
  const { nodes, f } = go;
  const at = nodes.at(node);
  switch (nodes.kind(node)) {
    case 'identifier':
    case 'field_identifier':
    case 'type_identifier':
      return f.read(at, nodes.text(node));
    case 'interpreted_string_literal':
    case 'raw_string_literal':
    case 'rune_literal':
      return f.constant(at, textOf(nodes.text(node)));
    case 'int_literal':
    case 'float_literal':
      return f.constant(at, octalNumberOf(nodes.text(node)));
    case 'true':
    case 'false':
      return f.constant(at, nodes.kind(node) === 'true');
    case 'nil':
      return f.constant(at, null);
    case 'iota':
      return f.temp();
    case 'selector_expression':
      return f.get(at, go.expression(nodes.field(node, 'operand')), nodes.fieldText(node, 'field'));
    case 'index_expression':
      return f.get(at, go.expression(nodes.field(node, 'operand')), keyOf(go, nodes.field(node, 'index')));
    case 'slice_expression': {
      const object = go.expression(nodes.field(node, 'operand'));
      for (const bound of ['start', 'end', 'capacity']) {
        const given = nodes.field(node, bound);
        if (given) go.expression(given);
      }
      return go.method(at, object, 'slice', []);
    }
    case 'call_expression':
      return lowerCall(go, node);
    case 'type_conversion_expression':
      return converted(
        go,
        at,
        go.expression(nodes.field(node, 'operand')),
        typeName(go, nodes.field(node, 'type')),
      );
    case 'type_assertion_expression':
      return converted(
        go,
        at,
        go.expression(nodes.field(node, 'operand')),
        typeName(go, nodes.field(node, 'type')),
      );
    case 'binary_expression':
      return binary(go, node);
    case 'unary_expression':
      return unaryAt(go, node);
    case 'composite_literal':
      return composite(go, node);
    case 'func_literal':
      return go.parts.lowerFunction(go, node, '<func>');
    case 'parenthesized_expression':
    case 'literal_element':
      return go.expression(nodes.children(node)[0] ?? 0);
    case 'literal_value':
      return literal(go, node, '');
    case 'variadic_argument':
      return go.expression(nodes.children(node)[0] ?? 0);
    default:
      return /type/.test(nodes.kind(node)) ? f.constant(at, null) : go.madeOfParts(node);
  }
}

function keyOf(go: Go, node: number): string | Temp {
  const { nodes } = go;
  if (nodes.kind(node) === 'int_literal') return nodes.text(node);
  if (/string_literal/.test(nodes.kind(node))) return textOf(nodes.text(node));
  return go.expression(node);
}

function binary(go: Go, node: number): Temp {
  const { nodes, f } = go;
  const operator = nodes.fieldText(node, 'operator');
  const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
  return (
    go.junction(nodes.at(node), operator, left, right) ??
    f.binary(nodes.at(node), operator, go.expression(left), go.expression(right))
  );
}

function unaryAt(go: Go, node: number): Temp {
  const { nodes } = go;
  const operator = nodes.fieldText(node, 'operator');
  const of = go.expression(nodes.field(node, 'operand'));
  if (operator === '&' || operator === '*') return of;
  if (operator === '<-') return go.elementOf(nodes.at(node), of);
  return go.unary(nodes.at(node), operator, of);
}

function composite(go: Go, node: number): Temp {
  const { nodes, f } = go;
  const type = typeName(go, nodes.field(node, 'type'));
  const value = literal(go, nodes.field(node, 'body'), type);
  const isPlain =
    type.startsWith('[]') || type.startsWith('map[') || type.startsWith('struct') || mapLike.test(type);
  if (isPlain) return value;
  return f.typed(nodes.at(node), value, type);
}

/** `{a: b}` or `{a, b}`; an api of that name is called, so that models see its options. */
function literal(go: Go, body: number, type: string): Temp {
  const { nodes, f } = go;
  const at = nodes.at(body);
  const children = nodes.children(body);
  const isKeyed = children.some((each) => nodes.kind(each) === 'keyed_element');
  if (!isKeyed && (type.startsWith('[]') || type === '' || type.startsWith('map[')))
    return go.list(at, go.expressions(children), false);
  const names = isKeyed ? [] : go.parts.fieldsOf(go, type);
  const entries = children.map((each, index): readonly [string | Temp, Temp] => {
    if (nodes.kind(each) !== 'keyed_element') return [names[index] ?? String(index), go.expression(each)];
    const [key = 0, value = 0] = nodes.children(each);
    const inner = nodes.kind(key) === 'literal_element' ? (nodes.children(key)[0] ?? 0) : key;
    const isField = nodes.kind(inner) === 'identifier' && !type.startsWith('map[');
    const name = isField ? nodes.text(inner) : keyOf(go, inner);
    return [name, namedFunction(go, value, name) ?? go.expression(value)];
  });
  const out = go.dict(at, entries);
  if (!type.includes('.') || type.startsWith('map[') || mapLike.test(type)) return out;
  // `exec.Cmd{…}`: what a model says of the api holds for its members.
  return f.call(at, go.api(at, type), [out], { isNew: true });
}

/** `CheckOrigin: func(…) bool {…}` has a name. */
function namedFunction(go: Go, node: number, name: string | Temp): Temp | undefined {
  const { nodes } = go;
  const inner = nodes.kind(node) === 'literal_element' ? (nodes.children(node)[0] ?? 0) : node;
  return nodes.kind(inner) === 'func_literal' && typeof name === 'string'
    ? go.parts.lowerFunction(go, inner, name)
    : undefined;
}

export function assign(go: Go, target: number, value: Temp): void {
  const { nodes, f } = go;
  const at = nodes.at(target);
  switch (nodes.kind(target)) {
    case 'identifier':
      if (nodes.text(target) !== '_') f.write(at, nodes.text(target), value);
      return;
    case 'selector_expression':
      f.store(at, go.expression(nodes.field(target, 'operand')), nodes.fieldText(target, 'field'), value);
      return;
    case 'index_expression':
      f.store(
        at,
        go.expression(nodes.field(target, 'operand')),
        keyOf(go, nodes.field(target, 'index')),
        value,
      );
      return;
    case 'unary_expression':
      assign(go, nodes.field(target, 'operand'), value);
      return;
    case 'parenthesized_expression':
    case 'slice_expression':
      assign(go, nodes.children(target)[0] ?? 0, value);
      return;
  }
}
