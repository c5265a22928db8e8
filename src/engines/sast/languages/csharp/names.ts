import type { Annotation, Constant, Temp } from '../../ir/ir.js';
import type { CSharp } from './context.js';
import { lastPart, literal } from './text.js';
import { isPlain, lists, qualified, safeTypes, wrappers } from './types.js';

/** Controls of Web Forms that stand in the page: their names tell what they are. */
const controls: readonly (readonly [name: RegExp, type: string])[] = [
  [/^(txt|tb|textbox)/i, 'TextBox'],
  [/^(lbl|label)/i, 'Label'],
  [/^(lit|ltl|literal)/i, 'Literal'],
];

/** What a controller leaves for its page. */
const ofPages = /^(ViewBag|ViewData|TempData)$/;

/** Names, types and attributes. */
export function thisValue(csharp: CSharp, at: number): Temp {
  return csharp.f.find('this') ? csharp.f.read(at, 'this') : csharp.f.temp();
}

/** A local variable, a member of the object at hand, a class, or an api. */
export function namedValue(csharp: CSharp, at: number, name: string): Temp {
  return csharp.f.find(name) ? csharp.f.read(at, name) : memberOfSelf(csharp, at, name);
}

function memberOfSelf(csharp: CSharp, at: number, name: string): Temp {
  const { f } = csharp;
  if (!f.find('this') && csharp.className !== undefined && csharp.own.fields.has(name))
    return f.get(at, csharp.api(at, csharp.className), name);
  if (!f.find('this'))
    return csharp.api(at, csharp.own.fields.size > 0 ? name : (control(csharp, name) ?? name));
  if (csharp.own.fields.has(name) || isInherited(csharp, name) || ofPages.test(name))
    return f.get(at, f.read(at, 'this'), name);
  const out = f.temp();
  f.emit(at, { op: 'global', out, name: control(csharp, name) ?? name, self: f.read(at, 'this') });
  return out;
}

/** Types and properties begin with a capital, so that a small letter means a field of the base class. */
function isInherited(csharp: CSharp, name: string): boolean {
  return csharp.baseName !== undefined && /^(_|[a-z])/.test(name) && control(csharp, name) === undefined;
}

function control(csharp: CSharp, name: string): string | undefined {
  if (csharp.baseName === undefined || csharp.own.fields.has(name)) return undefined;
  if (!/(Page|UserControl|Control|Form)$/.test(csharp.baseName)) return undefined;
  const type = controls.find(([pattern]) => pattern.test(name))?.[1];
  return type && (csharp.isDesktop ? ofDesktop(type) : type);
}

/** Namespaces of windows on a desktop or a telephone, whose controls are called as those of Web Forms are. */
export const windows =
  /^(?:System\.Windows|Windows\.UI|Microsoft\.(?:UI|Maui)|Xamarin\.Forms|Avalonia|Eto\.Forms)\b/;

function ofDesktop(type: string): string {
  return type === 'TextBox' ? `Desktop${type}` : type;
}

export function lowerMember(csharp: CSharp, node: number): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const object = nodes.field(node, 'expression');
  const name = memberName(csharp, nodes.field(node, 'name'));
  const kind = nodes.kind(object);
  if (kind === 'this' || kind === 'base') return memberOfSelf(csharp, at, name);
  if (kind === 'member_access_expression' && qualified.test(nodes.text(node)))
    return namedValue(csharp, at, name);
  const value = csharp.expression(object);
  // What a task gives is what was given to it.
  if (name === 'Result' && kind === 'invocation_expression') return value;
  const given = f.get(at, value, name);
  return name === 'Length' || name === 'Count' ? f.typed(at, given, 'int') : given;
}

export function memberName(csharp: CSharp, node: number): string {
  const { nodes } = csharp;
  return nodes.kind(node) === 'generic_name' ? nodes.text(nodes.children(node)[0] ?? 0) : nodes.text(node);
}

export function indexKey(csharp: CSharp, list: number): string | Temp {
  const { nodes } = csharp;
  const value = nodes.children(nodes.children(list)[0] ?? 0).at(-1) ?? 0;
  return constantKey(csharp, value);
}

export function constantKey(csharp: CSharp, node: number): string | Temp {
  const { nodes } = csharp;
  switch (nodes.kind(node)) {
    case 'integer_literal':
      return nodes.text(node);
    case 'string_literal':
      return literal(nodes.text(node));
    default:
      return csharp.expression(node);
  }
}

export function typeName(csharp: CSharp, node: number): string {
  const { nodes } = csharp;
  if (node === 0) return '';
  switch (nodes.kind(node)) {
    case 'nullable_type':
    case 'ref_type':
    case 'scoped_type':
      return typeName(csharp, nodes.field(node, 'type') || (nodes.children(node)[0] ?? 0));
    case 'array_type': {
      const inner = csharp.deeper(() => typeName(csharp, nodes.field(node, 'type')));
      return inner !== 'byte' && safeTypes.has(inner) ? inner : `${inner}[]`;
    }
    case 'generic_name':
      return genericName(csharp, node);
    case 'qualified_name':
    case 'alias_qualified_name':
      return windows.test(nodes.text(node))
        ? ofDesktop(typeName(csharp, nodes.field(node, 'name')))
        : typeName(csharp, nodes.field(node, 'name'));
    case 'implicit_type':
      return '';
    default:
      return csharp.isDesktop ? ofDesktop(nodes.text(node)) : nodes.text(node);
  }
}

function genericName(csharp: CSharp, node: number): string {
  const { nodes } = csharp;
  const name = nodes.text(nodes.children(node)[0] ?? 0);
  const inner = nodes.children(nodes.children(node)[1] ?? 0);
  if (wrappers.test(name)) return csharp.deeper(() => typeName(csharp, inner[0] ?? 0));
  if (!lists.test(name)) return name;
  const element = csharp.deeper(() => typeName(csharp, inner[0] ?? 0));
  return safeTypes.has(element) ? element : name;
}

/** Texts and containers stay what they are; of others the type says more. */
export function converted(csharp: CSharp, at: number, value: Temp, type: string): Temp {
  return isPlain(type) ? value : csharp.f.typed(at, value, type);
}

export function modifiers(csharp: CSharp, node: number): readonly string[] {
  const { nodes } = csharp;
  return nodes.children(node).flatMap((each) => (nodes.kind(each) === 'modifier' ? [nodes.text(each)] : []));
}

export function attributes(csharp: CSharp, node: number): readonly Annotation[] {
  const { nodes } = csharp;
  return nodes
    .childrenOf(node, 'attribute_list')
    .flatMap((list) => nodes.children(list))
    .filter((each) => nodes.kind(each) === 'attribute')
    .map((each) => ({
      name: typeName(csharp, nodes.field(each, 'name')).replace(/Attribute$/, ''),
      args: attributeArgs(csharp, nodes.child(each, 'attribute_argument_list')),
      at: nodes.at(each),
    }));
}

function attributeArgs(csharp: CSharp, list: number): Readonly<Record<string, Constant>> {
  const { nodes } = csharp;
  const args = Object.create(null) as Record<string, Constant>;
  nodes.children(list).forEach((each, index) => {
    const parts = nodes.children(each);
    const name = nodes.text(nodes.field(each, 'name') || (parts.length > 1 ? (parts[0] ?? 0) : 0));
    const value = parts.at(-1) ?? 0;
    args[name !== '' ? name : index === 0 ? 'value' : String(index)] = attributeValue(csharp, value);
  });
  return args;
}

function attributeValue(csharp: CSharp, node: number): Constant {
  const { nodes } = csharp;
  const text = nodes.text(node);
  if (/string_literal$/.test(nodes.kind(node))) return literal(text);
  if (text === 'true' || text === 'false') return text === 'true';
  return nodes.kind(node) === 'integer_literal' ? Number(text) : lastPart(text);
}
