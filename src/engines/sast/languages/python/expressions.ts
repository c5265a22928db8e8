import type { Temp } from '../../ir/ir.js';
import { numberOf } from '../text.js';
import { lowerCall } from './calls.js';
import type { Python } from './context.js';
import { classMember, lambda } from './functions.js';
import { assign, isFormatted, stringText, subscriptKey, typeName } from './names.js';

export function lowerExpression(python: Python, node: number): Temp {
  const { nodes, f } = python;
  const at = nodes.at(node);
  switch (nodes.kind(node)) {
    case 'identifier':
      return classMember(python, nodes.text(node)) ?? f.read(at, nodes.text(node));
    case 'string':
      return string(python, node);
    case 'concatenated_string':
      return python.concat(at, python.expressions(nodes.children(node)));
    case 'integer':
    case 'float':
      return f.constant(at, numberOf(nodes.text(node)));
    case 'true':
    case 'false':
      return f.constant(at, nodes.kind(node) === 'true');
    case 'none':
      return f.constant(at, null);
    case 'attribute': {
      const object = python.expression(nodes.field(node, 'object'));
      return f.get(at, object, nodes.fieldText(node, 'attribute'));
    }
    case 'subscript':
      return subscript(python, node);
    case 'call':
      return lowerCall(python, node);
    case 'binary_operator':
      return f.binary(
        at,
        nodes.fieldText(node, 'operator'),
        python.expression(nodes.field(node, 'left')),
        python.expression(nodes.field(node, 'right')),
      );
    case 'comparison_operator':
      return comparison(python, node);
    case 'boolean_operator': {
      const isAnd = nodes.fieldText(node, 'operator') === 'and';
      return python.shortCircuit(at, isAnd, nodes.field(node, 'left'), nodes.field(node, 'right'));
    }
    case 'not_operator':
      return python.unary(at, '!', python.expression(nodes.field(node, 'argument')));
    case 'unary_operator':
      return python.unary(
        at,
        nodes.fieldText(node, 'operator'),
        python.expression(nodes.field(node, 'argument')),
      );
    case 'conditional_expression': {
      const [value = 0, condition = 0, otherwise = 0] = nodes.children(node);
      return python.conditional(
        at,
        condition,
        () => python.expression(value),
        () => python.expression(otherwise),
      );
    }
    case 'assignment':
      return lowerAssignment(python, node);
    case 'augmented_assignment': {
      const left = nodes.field(node, 'left');
      const operator = nodes.fieldText(node, 'operator').replace('=', '');
      const before = python.expression(left);
      const value = f.binary(at, operator, before, python.expression(nodes.field(node, 'right')));
      assign(python, left, value);
      return value;
    }
    case 'named_expression': {
      const value = python.expression(nodes.field(node, 'value'));
      f.write(at, nodes.fieldText(node, 'name'), value);
      return value;
    }
    case 'as_pattern': {
      const value = python.expression(nodes.first(node));
      assign(python, nodes.field(node, 'alias'), value);
      return value;
    }
    case 'list':
    case 'tuple':
    case 'set':
      return sequence(python, node);
    case 'dictionary':
      return dictionary(python, node);
    case 'list_comprehension':
    case 'set_comprehension':
    case 'generator_expression':
    case 'dictionary_comprehension':
      return comprehension(python, node);
    case 'lambda':
      return lambda(python, node);
    case 'yield':
      return yielded(python, node);
    case 'parenthesized_expression':
    case 'await':
    case 'expression_list':
      return nodes.children(node).length === 1
        ? python.expression(nodes.first(node))
        : sequence(python, node);
    default:
      return python.madeOfParts(node);
  }
}

function lowerAssignment(python: Python, node: number): Temp {
  const { nodes, f } = python;
  const at = nodes.at(node);
  const right = nodes.field(node, 'right');
  if (right === 0) return f.constant(at, null);
  const value = python.expression(right);
  const type = typeName(python, nodes.field(node, 'type'));
  assign(python, nodes.field(node, 'left'), type === undefined ? value : f.typed(at, value, type));
  return value;
}

function string(python: Python, node: number): Temp {
  const { nodes, f } = python;
  const at = nodes.at(node);
  if (!isFormatted(python, node)) return f.constant(at, stringText(python, node));
  const parts: Temp[] = [];
  for (const each of nodes.children(node)) {
    if (nodes.kind(each) === 'string_content') parts.push(f.constant(at, nodes.text(each)));
    else if (nodes.kind(each) === 'interpolation')
      parts.push(python.expression(nodes.field(each, 'expression')));
  }
  return python.concat(at, parts);
}

function subscript(python: Python, node: number): Temp {
  const { nodes, f } = python;
  const object = python.expression(nodes.field(node, 'value'));
  const key = nodes.field(node, 'subscript');
  if (nodes.kind(key) === 'slice') {
    for (const each of nodes.children(key)) python.expression(each);
    return python.method(nodes.at(node), object, 'slice', []);
  }
  const at = nodes.at(node);
  const named = subscriptKey(python, node);
  // `globals()[name]` is whatever has that name.
  if (typeof named !== 'string' && /^(globals|locals|vars)\(/.test(nodes.fieldText(node, 'value')))
    python.callApi(at, 'globals[]', [object, named]);
  return f.get(at, object, named);
}

function comparison(python: Python, node: number): Temp {
  const { nodes, f } = python;
  const operands = nodes.children(node).filter((each) => nodes.tree.field[each] === 0);
  const text = nodes
    .fields(node, 'operators')
    .map((each) => nodes.text(each))
    .join(' ');
  const [left = 0, right = 0] = operands;
  const [a, b] = [python.expression(left), python.expression(right)];
  return operands.length > 2
    ? python.list(nodes.at(node), [a, b], true)
    : f.binary(nodes.at(node), text.replace(/\s+/g, ' '), a, b);
}

function sequence(python: Python, node: number): Temp {
  const { nodes } = python;
  const children = nodes.children(node);
  const items = python.expressions(children);
  return python.list(
    nodes.at(node),
    items,
    children.some((each) => nodes.kind(each) === 'list_splat'),
  );
}

function dictionary(python: Python, node: number): Temp {
  const { nodes } = python;
  const entries: (readonly [string | Temp, Temp])[] = [];
  const spread: Temp[] = [];
  for (const pair of nodes.children(node)) {
    const key = nodes.field(pair, 'key');
    if (key === 0) spread.push(python.expression(nodes.first(pair)));
    else {
      const isText = nodes.kind(key) === 'string' && !isFormatted(python, key);
      const name = isText ? stringText(python, key) : python.expression(key);
      entries.push([name, python.expression(nodes.field(pair, 'value'))]);
    }
  }
  return python.dict(nodes.at(node), entries, spread);
}

function comprehension(python: Python, node: number): Temp {
  const { nodes } = python;
  for (const clause of nodes.children(node))
    if (nodes.kind(clause) === 'for_in_clause') {
      const over = python.expression(nodes.field(clause, 'right'));
      assign(python, nodes.field(clause, 'left'), python.elementOf(nodes.at(clause), over));
    }
  const [at, body] = [nodes.at(node), nodes.field(node, 'body')];
  const conditions = nodes
    .children(node)
    .flatMap((clause) => (nodes.kind(clause) === 'if_clause' ? [nodes.children(clause)[0] ?? 0] : []));
  if (nodes.kind(body) !== 'pair') {
    const none = () => python.f.constant(nodes.at(body), null);
    return python.list(at, [madeWhere(python, conditions, () => python.expression(body), none)], true);
  }
  const entry = () => {
    const key = python.expression(nodes.field(body, 'key'));
    return python.dict(at, [[key, python.expression(nodes.field(body, 'value'))]]);
  };
  return madeWhere(python, conditions, entry, () => python.dict(at, []));
}

/** `… for x in xs if x.isalnum()`: it is made where all conditions hold. */
function madeWhere(
  python: Python,
  [condition, ...more]: readonly number[],
  made: () => Temp,
  none: () => Temp,
): Temp {
  if (condition === undefined) return made();
  const then = () => madeWhere(python, more, made, none);
  return python.conditional(python.nodes.at(condition), condition, then, none);
}

/** A generator gives a list of what it yields; it may stop after any of them. */
function yielded(python: Python, node: number): Temp {
  const { nodes, f } = python;
  const at = nodes.at(node);
  const given = nodes.first(node);
  const value = given ? python.expression(given) : f.constant(at, null);
  const [end, on] = [f.block(), f.block()];
  f.leave({ kind: 'either', to: [end, on] }, end);
  f.leave({ kind: 'return', at, value: python.list(at, [value], true) }, on);
  return f.constant(at, null);
}
