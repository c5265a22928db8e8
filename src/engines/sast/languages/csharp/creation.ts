import { bounded } from '../../../../core/bounded.js';
import type { Temp } from '../../ir/ir.js';
import type { CSharp } from './context.js';
import { constantKey, indexKey, namedValue, typeName } from './names.js';
import { lastPart } from './text.js';
import { lists, maps } from './types.js';

const ofStream = bounded(/^\(\s*[\w.()]*(Body|[sS]tream\w*(\(\))?|\bms|\bfs|\bentry\.Open\(\))\s*[,)]/, 4096);

// New objects, and what is set on them where they are made.

/** Arguments with a name stand at their place, too: apis are known by position. */
export function lowerArguments(
  csharp: CSharp,
  list: number,
): { readonly args: Temp[]; readonly named: (readonly [string, Temp])[] } {
  const { nodes } = csharp;
  const args: Temp[] = [];
  const named: (readonly [string, Temp])[] = [];
  for (const each of nodes.children(list)) {
    const name = nodes.field(each, 'name');
    const value = csharp.expression(nodes.children(each).at(-1) ?? 0);
    if (name && nodes.kind(each) === 'argument') named.push([nodes.text(name), value]);
    args.push(value);
  }
  return { args, named };
}

export function lowerCreation(csharp: CSharp, node: number, type: string): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const list = nodes.field(node, 'arguments') || nodes.child(node, 'argument_list');
  const initializer = nodes.field(node, 'initializer') || nodes.child(node, 'initializer_expression');
  csharp.purpose = type;
  const { args, named } = lowerArguments(csharp, list);
  if (type.endsWith('[]')) return csharp.list(at, []);
  if (lists.test(type)) {
    const items = csharp.expressions(nodes.children(initializer));
    return args.length > 0 && items.length === 0 ? csharp.list(at, args, true) : csharp.list(at, items);
  }
  if (maps.test(type)) return csharp.dict(at, lowerEntries(csharp, initializer), args);
  // A builder of texts is the text that it has.
  if (type === 'StringBuilder' || type === 'StringWriter')
    return csharp.concat(at, [f.constant(at, ''), ...args.slice(0, 1)]);
  if ((type === 'string' || type === 'String') && args[0] !== undefined) return args[0];
  const value = f.call(at, namedValue(csharp, at, apiOf(csharp, type, list)), args, { named, isNew: true });
  return initializer ? initialized(csharp, at, value, initializer) : value;
}

/** A reader of a stream opens no file. */
function apiOf(csharp: CSharp, type: string, list: number): string {
  if (type === '') return 'object';
  const isReader = type === 'StreamReader' || type === 'StreamWriter';
  return isReader && ofStream.test(csharp.nodes.text(list)) ? `${type}OfStream` : type;
}

function lowerEntries(csharp: CSharp, initializer: number): readonly (readonly [string | Temp, Temp])[] {
  const { nodes } = csharp;
  return nodes.children(initializer).flatMap((each): readonly (readonly [string | Temp, Temp])[] => {
    if (nodes.kind(each) === 'assignment_expression')
      return [[indexKey(csharp, nodes.field(each, 'left')), csharp.expression(nodes.field(each, 'right'))]];
    const [key = 0, value = 0] = nodes.children(each);
    return value ? [[constantKey(csharp, key), csharp.expression(value)]] : [];
  });
}

/** `new Cookie(…) { Secure = false }`: the assignments are made to the new object. */
function initialized(csharp: CSharp, at: number, value: Temp, initializer: number): Temp {
  const { nodes, f } = csharp;
  const name = hold(csharp, at, value);
  for (const each of nodes.children(initializer)) {
    if (nodes.kind(each) !== 'assignment_expression')
      csharp.method(at, f.read(at, name), 'Add', [csharp.expression(each)]);
    else setMember(csharp, name, nodes.field(each, 'left'), nodes.children(each).at(-1) ?? 0, nodes.at(each));
  }
  return f.read(at, name);
}

/** `x with { A = 1 }`: a copy with other members. */
export function changed(csharp: CSharp, node: number): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const [of = 0, ...initializers] = nodes.children(node);
  const name = hold(csharp, at, csharp.expression(of));
  for (const each of initializers) {
    const [key = 0, value = 0] = nodes.children(each);
    if (value) setMember(csharp, name, key, value, nodes.at(each));
  }
  return f.read(at, name);
}

function hold(csharp: CSharp, at: number, value: Temp): string {
  csharp.made += 1;
  const name = `<new ${csharp.made}>`;
  csharp.introduce(at, name, value);
  return name;
}

function setMember(csharp: CSharp, name: string, key: number, right: number, at: number): void {
  const { nodes, f } = csharp;
  const place = nodes.kind(key) === 'element_binding_expression' ? indexKey(csharp, key) : nodes.text(key);
  if (typeof place === 'string') csharp.purpose = place;
  const isNested = nodes.kind(right) === 'initializer_expression';
  if (isNested && typeof place === 'string' && setNested(csharp, name, place, right)) return;
  const given = isNested ? csharp.dict(at, memberEntries(csharp, right)) : csharp.expression(right);
  f.store(at, f.read(at, name), place, given);
}

/** `new Process { StartInfo = { FileName = x } }`: what the object has already is changed. */
function setNested(csharp: CSharp, name: string, place: string, initializer: number): boolean {
  const { nodes, f } = csharp;
  const parts = nodes.children(initializer);
  if (parts.length === 0 || parts.some((each) => nodes.kind(each) !== 'assignment_expression')) return false;
  if (parts.some((each) => nodes.kind(nodes.field(each, 'left')) !== 'identifier')) return false;
  for (const each of parts) {
    const at = nodes.at(each);
    const inner = f.get(at, f.read(at, name), place);
    f.store(at, inner, nodes.fieldText(each, 'left'), csharp.expression(nodes.field(each, 'right')));
  }
  return true;
}

/** `[JsonProperty(TypeNameHandling = x)]`: an object of the class `JsonPropertyAttribute`. */
export function madeAttributes(csharp: CSharp, node: number): void {
  const { nodes } = csharp;
  for (const list of nodes.childrenOf(node, 'attribute_list'))
    for (const each of nodes.children(list))
      if (nodes.kind(each) === 'attribute') madeAttribute(csharp, each);
}

function madeAttribute(csharp: CSharp, node: number): void {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const type = typeName(csharp, nodes.field(node, 'name')).replace(/Attribute$/, '');
  const list = nodes.child(node, 'attribute_argument_list');
  const values = nodes.children(list).map((each) => nodes.children(each));
  const args = values.filter((each) => each.length === 1).map(([value = 0]) => csharp.expression(value));
  const name = hold(csharp, at, f.call(at, csharp.api(at, `${type}Attribute`), args, { isNew: true }));
  for (const parts of values)
    if (parts.length > 1) setMember(csharp, name, parts[0] ?? 0, parts.at(-1) ?? 0, nodes.at(parts[0] ?? 0));
}

function memberEntries(csharp: CSharp, initializer: number): readonly (readonly [string | Temp, Temp])[] {
  const { nodes } = csharp;
  return nodes.children(initializer).map((each, index): readonly [string | Temp, Temp] => {
    const key = nodes.field(each, 'left');
    return key
      ? [nodes.text(key), csharp.expression(nodes.field(each, 'right'))]
      : [String(index), csharp.expression(each)];
  });
}

/** The names of `new { A = x, b }` are no field of the tree: they stand before a `=`. */
export function anonymous(csharp: CSharp, node: number): Temp {
  const { nodes } = csharp;
  const children = nodes.children(node);
  const entries: (readonly [string, Temp])[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const each = children[index] ?? 0;
    const next = children[index + 1] ?? 0;
    const between = next ? nodes.tree.text.slice(nodes.tree.end[each] ?? 0, nodes.at(next)) : '';
    if (between.includes('=')) {
      entries.push([nodes.text(each), csharp.expression(next)]);
      index += 1;
    } else entries.push([lastPart(nodes.text(each)), csharp.expression(each)]);
  }
  return csharp.dict(nodes.at(node), entries);
}
