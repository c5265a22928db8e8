import type { Temp } from '../../ir/ir.js';
import { conditionalAccess, lowerCall, lowerElement } from './calls.js';
import type { CSharp } from './context.js';
import { anonymous, changed, lowerCreation } from './creation.js';
import { converted, indexKey, lowerMember, memberName, namedValue, thisValue, typeName } from './names.js';
import { lowerPattern, lowerQuery, switchExpression } from './patterns.js';
import { content, literal, numberOf } from './text.js';

const functions = /^(lambda_expression|anonymous_method_expression)$/;

/** Whose entries say more than members do: a header, a value of the session. */
const kept = /(^|\.)(Session|Headers|Items|Cookies)$/;

/** Expressions of C# (https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/language-specification/expressions). */
export function lowerExpression(csharp: CSharp, node: number): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  switch (nodes.kind(node)) {
    case 'identifier':
      return namedValue(csharp, at, nodes.text(node));
    case 'generic_name':
      return namedValue(csharp, at, nodes.text(nodes.children(node)[0] ?? 0));
    case 'qualified_name':
    case 'alias_qualified_name':
      return namedValue(csharp, at, typeName(csharp, node));
    case 'this':
    case 'base':
      return thisValue(csharp, at);
    case 'string_literal':
    case 'verbatim_string_literal':
    case 'raw_string_literal':
    case 'character_literal':
      return f.constant(at, literal(nodes.text(node)));
    case 'interpolated_string_expression':
      return interpolated(csharp, node);
    case 'integer_literal':
    case 'real_literal':
      return f.constant(at, numberOf(nodes.text(node)));
    case 'boolean_literal':
      return f.constant(at, nodes.text(node) === 'true');
    case 'null_literal':
    case 'default_expression':
      return f.constant(at, null);
    case 'predefined_type':
      return csharp.api(at, nodes.text(node));
    case 'member_access_expression':
      return lowerMember(csharp, node);
    case 'conditional_access_expression':
      return conditionalAccess(csharp, node);
    case 'element_access_expression':
      return lowerElement(csharp, node);
    case 'invocation_expression':
      return lowerCall(csharp, node);
    case 'object_creation_expression':
      return lowerCreation(csharp, node, typeName(csharp, nodes.field(node, 'type')));
    case 'implicit_object_creation_expression':
      return lowerCreation(csharp, node, csharp.expected);
    case 'anonymous_object_creation_expression':
      return anonymous(csharp, node);
    case 'initializer_expression':
    case 'collection_expression':
    case 'tuple_expression':
      return lowerItems(csharp, node);
    case 'array_creation_expression':
    case 'implicit_array_creation_expression': {
      const items = nodes.child(node, 'initializer_expression');
      return items ? csharp.expression(items) : emptyArray(csharp, node);
    }
    case 'assignment_expression':
      return lowerAssignment(csharp, node);
    case 'binary_expression':
      return lowerBinary(csharp, node);
    case 'as_expression':
      return converted(
        csharp,
        at,
        csharp.expression(nodes.field(node, 'left')),
        typeName(csharp, nodes.field(node, 'right')),
      );
    case 'cast_expression':
      return lowerCast(csharp, node);
    case 'is_pattern_expression':
    case 'is_expression':
      return lowerPattern(csharp, node);
    case 'prefix_unary_expression':
    case 'postfix_unary_expression':
      return unaryAt(csharp, node);
    case 'conditional_expression':
      return csharp.conditional(
        at,
        nodes.field(node, 'condition'),
        () => csharp.expression(nodes.field(node, 'consequence')),
        () => csharp.expression(nodes.field(node, 'alternative')),
      );
    case 'switch_expression':
      return switchExpression(csharp, node);
    case 'lambda_expression':
    case 'anonymous_method_expression':
      return csharp.parts.lowerClosure(csharp, node);
    case 'query_expression':
      return lowerQuery(csharp, node);
    case 'typeof_expression':
    case 'sizeof_expression':
      return csharp.callApi(at, 'typeof', [f.constant(at, typeName(csharp, nodes.field(node, 'type')))]);
    case 'throw_expression': {
      const value = csharp.expression(nodes.children(node)[0] ?? 0);
      csharp.stop();
      return value;
    }
    case 'declaration_expression':
      return declared(csharp, nodes.field(node, 'name'), nodes.field(node, 'type'));
    case 'with_expression':
      return changed(csharp, node);
    case 'argument':
    case 'parenthesized_expression':
    case 'await_expression':
    case 'checked_expression':
    case 'ref_expression':
    case 'arrow_expression_clause':
    case 'constant_pattern':
    case 'collection_element':
    case 'expression_element':
      return csharp.expression(nodes.children(node).at(-1) ?? 0);
    default:
      return csharp.onlyPart(node);
  }
}

/** `(MarkupString)text` makes one, as `new` would. */
function lowerCast(csharp: CSharp, node: number): Temp {
  const { nodes } = csharp;
  const at = nodes.at(node);
  const type = typeName(csharp, nodes.field(node, 'type'));
  const value = csharp.expression(nodes.field(node, 'value'));
  return type === 'MarkupString' ? csharp.callApi(at, type, [value]) : converted(csharp, at, value, type);
}

function lowerItems(csharp: CSharp, node: number): Temp {
  const { nodes } = csharp;
  const items = nodes.children(node);
  const isOpen = items.some((each) => nodes.kind(nodes.children(each)[0] ?? 0) === 'spread_element');
  return csharp.list(nodes.at(node), csharp.expressions(items), isOpen);
}

/** Of an array of bytes that no one fills, its size: all of them are zero. */
function emptyArray(csharp: CSharp, node: number): Temp {
  const at = csharp.nodes.at(node);
  return typeName(csharp, csharp.nodes.field(node, 'type')) === 'byte[]'
    ? csharp.callApi(at, 'new byte[]', [])
    : csharp.list(at, []);
}

function interpolated(csharp: CSharp, node: number): Temp {
  const { nodes, f } = csharp;
  const start = nodes.text(nodes.children(node)[0] ?? 0);
  const isRaw = nodes.kind(nodes.children(node)[1] ?? 0) === 'interpolation_quote';
  const parts = nodes.children(node).flatMap((each): readonly Temp[] => {
    if (nodes.kind(each) === 'string_content')
      return [f.constant(nodes.at(each), content(nodes.text(each), isRaw ? '"""' : start))];
    if (nodes.kind(each) !== 'interpolation') return [];
    const inner = nodes.children(each).find((part) => !/^interpolation_/.test(nodes.kind(part))) ?? 0;
    return [csharp.expression(inner)];
  });
  return parts.length === 0 ? f.constant(nodes.at(node), '') : csharp.concat(nodes.at(node), parts);
}

function lowerAssignment(csharp: CSharp, node: number): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
  const operator = nodes.fieldText(node, 'operator');
  csharp.purpose = memberName(csharp, nodes.field(left, 'name') || left);
  // `x.Happened += Handler` hangs a function on an event.
  const isListening =
    operator === '+=' && (functions.test(nodes.kind(right)) || /Callback$/.test(csharp.purpose));
  const value =
    operator === '=' || isListening
      ? csharp.expression(right)
      : operator === '??='
        ? csharp.oneOf(at, left, right)
        : operator === '|=' && /^(member_access|binary)_expression$/.test(nodes.kind(right))
          ? csharp.list(at, [csharp.expression(left), ...flagsIn(csharp, right)])
          : f.binary(at, operator.slice(0, -1), csharp.expression(left), csharp.expression(right));
  assign(csharp, left, value);
  return value;
}

export function assign(csharp: CSharp, target: number, value: Temp): void {
  const { nodes, f } = csharp;
  const at = nodes.at(target);
  switch (nodes.kind(target)) {
    case 'identifier': {
      const name = nodes.text(target);
      if (name === '_') return;
      if (f.find(name)) f.write(at, name, value);
      else if (f.find('this')) f.store(at, f.read(at, 'this'), name, value);
      else if (csharp.className !== undefined && csharp.own.fields.has(name))
        f.store(at, csharp.api(at, csharp.className), name, value);
      else f.write(at, name, value);
      return;
    }
    case 'member_access_expression': {
      const object = nodes.field(target, 'expression');
      const name = memberName(csharp, nodes.field(target, 'name'));
      f.store(
        at,
        nodes.kind(object) === 'this' ? thisValue(csharp, at) : csharp.expression(object),
        name,
        value,
      );
      return;
    }
    case 'element_access_expression':
      assignElement(csharp, target, value);
      return;
    case 'declaration_expression': {
      const name = nodes.field(target, 'name');
      if (nodes.kind(name) !== 'identifier') return;
      csharp.introduce(
        at,
        nodes.text(name),
        converted(csharp, at, value, typeName(csharp, nodes.field(target, 'type'))),
      );
      return;
    }
    case 'tuple_expression':
    case 'tuple_pattern':
      nodes.children(target).forEach((each, index) => {
        const inner = nodes.kind(each) === 'argument' ? (nodes.children(each).at(-1) ?? 0) : each;
        if (nodes.kind(target) === 'tuple_pattern') f.declare(nodes.text(inner));
        csharp.deeper(() => assign(csharp, inner, f.get(nodes.at(each), value, String(index))));
      });
      return;
    case 'parenthesized_expression':
      csharp.deeper(() => assign(csharp, nodes.children(target)[0] ?? 0, value));
  }
}

function assignElement(csharp: CSharp, target: number, value: Temp): void {
  const { nodes, f } = csharp;
  const at = nodes.at(target);
  const object = nodes.field(target, 'expression');
  const holder = csharp.expression(object);
  const key = indexKey(csharp, nodes.field(target, 'subscript'));
  if (kept.test(nodes.text(object)))
    csharp.method(at, holder, 'set_Item', [typeof key === 'string' ? f.constant(at, key) : key, value]);
  else f.store(at, holder, key, value);
}

/** A name that comes to be inside of an expression: `out var x`, `is string s`. */
function declared(csharp: CSharp, name: number, type: number): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(name);
  if (name === 0 || nodes.kind(name) !== 'identifier') return f.temp();
  csharp.introduce(at, nodes.text(name), converted(csharp, at, f.temp(), typeName(csharp, type)));
  return f.read(at, nodes.text(name));
}

function lowerBinary(csharp: CSharp, node: number): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const operator = nodes.fieldText(node, 'operator');
  const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
  const junction = csharp.junction(at, operator, left, right);
  if (junction !== undefined) return junction;
  if (operator === '+') return sum(csharp, node);
  // Flags of an enumeration: each of them counts.
  if (operator === '|' && nodes.kind(right) === 'member_access_expression')
    return csharp.list(at, flagsIn(csharp, node));
  return f.binary(at, operator, csharp.expression(left), csharp.expression(right));
}

/** `A.X | A.Y | A.Z` */
function flagsIn(csharp: CSharp, node: number): readonly Temp[] {
  const { nodes } = csharp;
  const found: Temp[] = [];
  let left = node;
  while (nodes.fieldText(left, 'operator') === '|') {
    found.unshift(csharp.expression(nodes.field(left, 'right')));
    left = nodes.field(left, 'left');
  }
  return [csharp.expression(left), ...found];
}

/** `a + b + c + …` nests to the left as deep as it is long. */
function sum(csharp: CSharp, node: number): Temp {
  const { nodes, f } = csharp;
  const rights: number[] = [];
  let left = node;
  while (nodes.kind(left) === 'binary_expression' && nodes.fieldText(left, 'operator') === '+') {
    rights.push(left);
    left = nodes.field(left, 'left');
  }
  let value = csharp.expression(left);
  for (const each of rights.reverse())
    value = f.binary(nodes.at(each), '+', value, csharp.expression(nodes.field(each, 'right')));
  return value;
}

function unaryAt(csharp: CSharp, node: number): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const [operand = 0] = nodes.children(node);
  const text = nodes.text(node);
  const isPostfix = nodes.kind(node) === 'postfix_unary_expression';
  const operator = isPostfix ? text.slice(-2) : text.slice(0, nodes.at(operand) - at).trim();
  const value = csharp.expression(operand);
  if (operator === '++' || operator === '--') {
    const next = f.binary(at, operator.slice(1), value, f.constant(at, 1));
    assign(csharp, operand, next);
    return isPostfix ? value : next;
  }
  return isPostfix ? value : csharp.unary(at, operator, value);
}
