import { joining, numeric } from '../../ir/fold.js';
import type { Temp } from '../../ir/ir.js';
import { numberOf, unquote } from '../text.js';
import { call } from './calls.js';
import type { JavaScript } from './context.js';
import { argumentsAt, classOf, closure, superAt, yielded } from './functions.js';
import { element } from './markup.js';
import { bind, functionKinds, typeName } from './names.js';

const transparent = new Set([
  'parenthesized_expression',
  'await_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
  'sequence_expression',
  'spread_element',
  'jsx_expression',
]);

export function lowerExpression(js: JavaScript, node: number): Temp {
  const { nodes, f } = js;
  const at = nodes.at(node);
  const kind = nodes.kind(node);
  if (functionKinds.has(kind)) return closure(js, node);
  if (transparent.has(kind)) return wrapped(js, node, kind);
  switch (kind) {
    case 'identifier':
      return nameAt(js, at, nodes.text(node));
    case 'import':
      return js.api(at, 'import');
    case 'this':
      return f.read(at, 'this');
    case 'super':
      return superAt(js, at);
    case 'string':
      return f.constant(at, unquote(nodes.text(node), 'javascript'));
    case 'number':
      return f.constant(at, number(nodes.text(node)));
    case 'true':
    case 'false':
      return f.constant(at, kind === 'true');
    case 'null':
    case 'undefined':
      return f.constant(at, null);
    case 'regex':
      return regex(js, node);
    case 'template_string':
      return template(js, node);
    case 'member_expression': {
      const name = nodes.fieldText(node, 'property');
      if (js.isComponent && name === 'props' && nodes.kind(nodes.field(node, 'object')) === 'this')
        return js.api(at, name);
      return f.get(at, js.expression(nodes.field(node, 'object')), name);
    }
    case 'subscript_expression':
      return f.get(at, js.expression(nodes.field(node, 'object')), indexKey(js, node));
    case 'call_expression':
    case 'new_expression':
      return call(js, node, kind === 'new_expression');
    case 'binary_expression':
      return binary(js, node);
    case 'unary_expression':
      return js.unary(at, nodes.fieldText(node, 'operator'), js.expression(nodes.field(node, 'argument')));
    case 'update_expression':
    case 'assignment_expression':
    case 'augmented_assignment_expression':
      return assignment(js, node, kind);
    case 'ternary_expression':
      return js.conditional(
        at,
        nodes.field(node, 'condition'),
        () => js.expression(nodes.field(node, 'consequence')),
        () => js.expression(nodes.field(node, 'alternative')),
      );
    case 'array':
      return array(js, node);
    case 'object':
      return lowerObject(js, node);
    case 'class':
      return classOf(js, node);
    case 'yield_expression':
      return lowerYield(js, node);
    case 'jsx_element':
    case 'jsx_self_closing_element':
      return element(js, node);
    default:
      return js.madeOfParts(node);
  }
}

function nameAt(js: JavaScript, at: number, name: string): Temp {
  const isOwn = name === 'arguments' && js.f.parent !== undefined && js.f.selfSlot >= 0;
  return isOwn && js.f.find(name) === undefined ? argumentsAt(js, at) : js.f.read(at, name);
}

/** A generator gives a list of all that it yields. */
function lowerYield(js: JavaScript, node: number): Temp {
  const { nodes, f } = js;
  const at = nodes.at(node);
  const value = js.expression(nodes.first(node));
  if (f.find(yielded)?.up !== 0) return value;
  const isWhole = /^yield\s*\*/.test(nodes.text(node).slice(0, 16));
  const more = isWhole ? value : js.list(at, [value]);
  f.write(at, yielded, f.binary(at, joining, f.read(at, yielded), more));
  return value;
}

function wrapped(js: JavaScript, node: number, kind: string): Temp {
  const { nodes, f } = js;
  const at = nodes.at(node);
  const children = nodes.children(node);
  const values = children.filter((each) => !/type/.test(nodes.kind(each))).map((each) => js.expression(each));
  const value = (kind === 'sequence_expression' ? values.at(-1) : values[0]) ?? f.constant(at, null);
  const type = kind === 'as_expression' ? typeName(js, children.at(-1) ?? 0) : undefined;
  // What TypeScript calls a number by `as` is none by that.
  return type === undefined || /^[a-z]/.test(type) ? value : f.typed(at, value, type);
}

function regex(js: JavaScript, node: number): Temp {
  const { nodes, f } = js;
  const at = nodes.at(node);
  const text = nodes.text(node);
  js.callApi(at, '<regex>', [f.constant(at, text.slice(1, Math.max(1, text.lastIndexOf('/'))))]);
  return f.constant(at, text);
}

function assignment(js: JavaScript, node: number, kind: string): Temp {
  const { nodes, f } = js;
  const at = nodes.at(node);
  const operator = nodes.fieldText(node, 'operator');
  if (kind === 'update_expression') {
    const target = nodes.field(node, 'argument');
    const value = f.binary(at, operator.slice(0, 1), js.expression(target), f.constant(at, 1));
    bind(js, target, value);
    return value;
  }
  const left = nodes.field(node, 'left');
  const right = nodes.field(node, 'right');
  const value =
    kind === 'assignment_expression'
      ? named(js, left, right)
      : f.binary(at, operator.replace('=', ''), js.expression(left), js.expression(right));
  bind(js, left, value);
  return value;
}

/** A function takes the name of the variable or member that it is assigned to. */
export function named(js: JavaScript, target: number, value: number): Temp {
  const { nodes } = js;
  if (!functionKinds.has(nodes.kind(value))) return js.expression(value);
  const name = nodes.text(nodes.field(target, 'property') || target).slice(0, 100);
  const isPublic = /^(module\.)?exports\b/.test(nodes.text(target).slice(0, 20));
  return js.deeper(() => closure(js, value, { name, isPublic }));
}

function binary(js: JavaScript, node: number): Temp {
  const { nodes, f } = js;
  const at = nodes.at(node);
  const operator = nodes.fieldText(node, 'operator');
  const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
  if (operator === '??') return orElse(js, at, left, right);
  const junction = js.junction(at, operator, left, right);
  if (junction !== undefined) return junction;
  const out = f.binary(
    at,
    calculating.test(operator) ? `${numeric}${operator}` : operator,
    js.expression(left),
    js.expression(right),
  );
  const isText =
    operator === '+' && [left, right].some((each) => /^(template_)?string$/.test(nodes.kind(each)));
  return isText ? byHand(js, node, js.unary(at, 'text', out)) : out;
}

/** What is proved of `x ?? ''` is proved of `x`. */
function orElse(js: JavaScript, at: number, left: number, right: number): Temp {
  const { nodes, f } = js;
  let first: Temp | undefined;
  const from = () => {
    first = js.expression(left);
    return first;
  };
  const out = js.either(at, [from, () => js.expression(right)]);
  if (first !== undefined && /^(string|number|null|undefined)$/.test(nodes.kind(right))) f.sameAs(out, first);
  return out;
}

function template(js: JavaScript, node: number): Temp {
  const { nodes, f } = js;
  const parts: Temp[] = [];
  let from = nodes.at(node) + 1;
  const literal = (end: number) => {
    if (end > from) parts.push(f.constant(from, nodes.tree.text.slice(from, end)));
  };
  for (const each of nodes.children(node)) {
    if (nodes.kind(each) !== 'template_substitution') continue;
    literal(nodes.at(each));
    parts.push(js.expression(nodes.first(each)));
    from = nodes.tree.end[each] ?? from;
  }
  literal((nodes.tree.end[node] ?? 1) - 1);
  const out = js.concat(nodes.at(node), parts);
  const isText = parts.length > 1 || from > nodes.at(node) + 1;
  return isText ? byHand(js, node, js.unary(nodes.at(node), 'text', out)) : out;
}

/** A text that begins as HTML or as a statement is reported to the models. */
function byHand(js: JavaScript, node: number, text: Temp): Temp {
  const at = js.nodes.at(node);
  const head = js.nodes.tree.text.slice(at + 1, at + 200);
  if (/^\s*<[a-z!]/i.test(head)) js.callApi(at, '<html>', [text]);
  else if (
    /^\s*(select\s[^'"`]{1,100}\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s)/i.test(head)
  )
    js.callApi(at, '<statement>', [text]);
  return text;
}

/** `get name() { … }` is read like a field. */
function methodEntry(js: JavaScript, node: number): readonly [string, Temp] {
  const { nodes } = js;
  const [kind] = /^(?:get|set)\s(?!\s*\()/.exec(nodes.text(node).slice(0, 20)) ?? [''];
  const name = nodes.fieldText(node, 'name');
  const annotations = kind.startsWith('get') ? [{ name: 'getter', args: {} }] : [];
  const isSetter = kind.startsWith('set');
  return [isSetter ? `set ${name}` : name, closure(js, node, { name, annotations })];
}

export function indexKey(js: JavaScript, node: number): string | Temp {
  const key = js.nodes.field(node, 'index');
  const kind = js.nodes.kind(key);
  if (kind === 'number') return js.nodes.text(key);
  return kind === 'string' ? unquote(js.nodes.text(key), 'javascript') : js.expression(key);
}

/** `[a, ...b, c]`: lists one behind the other. */
function array(js: JavaScript, node: number): Temp {
  const { nodes, f } = js;
  const at = nodes.at(node);
  const parts: Temp[] = [];
  let items: Temp[] = [];
  for (const each of nodes.children(node)) {
    const isSpread = nodes.kind(each) === 'spread_element';
    if (!isSpread) {
      items.push(js.expression(each));
      continue;
    }
    parts.push(js.list(at, items), js.expression(nodes.first(each)));
    items = [];
  }
  if (parts.length === 0) return js.list(at, items);
  if (items.length > 0) parts.push(js.list(at, items));
  return parts.reduce((all, each) => f.binary(at, joining, all, each));
}

function lowerObject(js: JavaScript, node: number): Temp {
  const { nodes, f } = js;
  const entries: (readonly [string | Temp, Temp])[] = [];
  const spread: Temp[] = [];
  for (const each of nodes.children(node)) {
    const kind = nodes.kind(each);
    if (kind === 'spread_element') {
      // What stands before it may be replaced by what is spread.
      if (entries.length > 0) spread.push(js.dict(nodes.at(each), entries.splice(0)));
      spread.push(js.expression(nodes.first(each)));
    } else if (kind === 'shorthand_property_identifier')
      entries.push([nodes.text(each), f.read(nodes.at(each), nodes.text(each))]);
    else if (kind === 'method_definition') entries.push(methodEntry(js, each));
    else if (kind === 'pair') {
      const key = nodes.field(each, 'key');
      const value = named(js, key, nodes.field(each, 'value'));
      const isComputed = nodes.kind(key) === 'computed_property_name';
      const name = nodes.kind(key) === 'string' ? unquote(nodes.text(key), 'javascript') : nodes.text(key);
      entries.push([isComputed ? js.expression(nodes.first(key)) : name, value]);
    }
  }
  return js.dict(nodes.at(node), entries, spread);
}

/** Operators that give a number whatever they are given. */
const calculating = /^([-*/%|&^]|\*\*|<<|>>>?)$/;

/** `0777` of old scripts is octal. */
function number(literal: string): number {
  return /^0[0-7]+$/.test(literal) ? Number.parseInt(literal, 8) : numberOf(literal);
}
