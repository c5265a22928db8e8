import type { Temp } from '../../ir/ir.js';
import type { Python } from './context.js';
import { superAt } from './functions.js';
import { isFormatted, stringText } from './names.js';

const dictionaries = /^(dict|OrderedDict|defaultdict)$/;

/** Calls of functions, methods and classes. */
export function lowerCall(python: Python, node: number): Temp {
  const { nodes, f } = python;
  const at = nodes.at(node);
  const callee = nodes.field(node, 'function');
  const isMember = nodes.kind(callee) === 'attribute';
  const made = isMember ? undefined : (dictOf(python, node) ?? attributeOf(python, node));
  if (made !== undefined) return made;
  const base = isMember ? superOf(python, nodes.field(callee, 'object')) : undefined;
  const method = isMember ? nodes.fieldText(callee, 'attribute') : undefined;
  if (base !== undefined && method !== undefined) {
    const { args, named } = argumentsOf(python, node);
    const self = f.read(at, f.params[0]?.name ?? 'self');
    return f.call(at, f.get(at, base, method), [self, ...args], { named });
  }
  const receiver = isMember ? python.expression(nodes.field(callee, 'object')) : undefined;
  const target =
    receiver === undefined || method === undefined ? python.expression(callee) : f.get(at, receiver, method);
  const given = argumentsOf(python, node);
  const { named } = given;
  narrow(python, node, given.args);
  const args = method === 'format' ? [...given.args, ...named.map(([, value]) => value)] : given.args;
  return f.call(at, target, args, {
    named,
    ...(receiver === undefined ? {} : { receiver }),
    ...(method === undefined ? {} : { method }),
  });
}

/** `isinstance(x, Client)`, `isinstance(x, (Client, AsyncClient))` */
function narrow(python: Python, node: number, [value]: readonly Temp[]): void {
  const { nodes, f } = python;
  if (value === undefined || nodes.fieldText(node, 'function') !== 'isinstance') return;
  const [, types = 0] = nodes.children(nodes.field(node, 'arguments'));
  const type = nodes.kind(types) === 'tuple' ? nodes.first(types) : types;
  if (/^(identifier|attribute)$/.test(nodes.kind(type))) f.narrowed(nodes.at(node), value, nodes.text(type));
}

function argumentsOf(
  python: Python,
  node: number,
): {
  readonly args: readonly Temp[];
  readonly named: readonly (readonly [string, Temp])[];
} {
  const { nodes } = python;
  const list = nodes.field(node, 'arguments');
  const args: Temp[] = [];
  const named: (readonly [string, Temp])[] = [];
  for (const each of nodes.kind(list) === 'generator_expression' ? [list] : nodes.children(list)) {
    const kind = nodes.kind(each);
    if (kind === 'keyword_argument')
      named.push([nodes.fieldText(each, 'name'), python.expression(nodes.field(each, 'value'))]);
    else if (kind === 'dictionary_splat') named.push(['**', python.expression(nodes.first(each))]);
    else if (kind === 'list_splat') args.push(...spreadOf(python, each));
    else args.push(python.expression(each));
  }
  return { args, named };
}

/** `f(*args)`: as many as functions most often take. */
function spreadOf(python: Python, node: number): readonly Temp[] {
  const at = python.nodes.at(node);
  const list = python.expression(python.nodes.first(node));
  return ['0', '1', '2', '3'].map((index) => python.f.get(at, list, index));
}

/** `getattr(x, 'name')` is `x.name`. */
function attributeOf(python: Python, node: number): Temp | undefined {
  const { nodes, f } = python;
  if (nodes.fieldText(node, 'function') !== 'getattr') return undefined;
  const [object = 0, name = 0] = nodes.children(nodes.field(node, 'arguments'));
  if (nodes.kind(name) !== 'string' || isFormatted(python, name)) return undefined;
  return f.get(nodes.at(node), python.expression(object), stringText(python, name));
}

/** `dict(a=1)` is a literal in other words. */
function dictOf(python: Python, node: number): Temp | undefined {
  const { nodes, f } = python;
  const name = nodes.fieldText(node, 'function');
  if (!dictionaries.test(name) || f.find('dict')) return undefined;
  const given = argumentsOf(python, node);
  const { named } = given;
  // The first argument of `defaultdict` makes its values.
  const args = name === 'defaultdict' ? given.args.slice(1) : given.args;
  const entries = named.filter(([name]) => name !== '**');
  const more = named.flatMap(([name, value]) => (name === '**' ? [value] : []));
  return args.length > 1 ? undefined : python.dict(nodes.at(node), entries, [...args, ...more]);
}

/** `super()` */
function superOf(python: Python, node: number): Temp | undefined {
  const { nodes } = python;
  const isSuper = nodes.kind(node) === 'call' && nodes.fieldText(node, 'function') === 'super';
  return isSuper ? superAt(python, nodes.at(node)) : undefined;
}
