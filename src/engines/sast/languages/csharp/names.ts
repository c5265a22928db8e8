import type { Annotation, Constant, Temp } from '../../ir/ir.js';
import { type Junctions, Lowering } from '../lowering.js';
import { lastPart, literal } from './text.js';
import { isPlain, lists, maps, qualified, safeTypes, wrappers } from './types.js';

/** What a class declares, as far as one file shows it. */
export interface OwnMembers {
  readonly fields: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

/** Controls of Web Forms that stand in the page: their names tell what they are. */
const controls: readonly (readonly [name: RegExp, type: string])[] = [
  [/^(txt|tb|textbox)/i, 'TextBox'],
  [/^(lbl|label)/i, 'Label'],
  [/^(lit|ltl|literal)/i, 'Literal'],
];

/** What a controller leaves for its page. */
const ofPages = /^(ViewBag|ViewData|TempData)$/;

/** Names, types and attributes. */
export abstract class CSharpNames extends Lowering {
  protected readonly language = 'csharp';
  protected readonly junctions: Junctions = { and: new Set(['&&']), or: new Set(['||']) };
  protected own: OwnMembers = { fields: new Set(), methods: new Set() };
  protected className: string | undefined;
  protected baseName: string | undefined;
  /** What a function expression is for: the member that it is assigned to, or the method that it is given to. */
  protected purpose = '';

  protected self(at: number): Temp {
    return this.f.find('this') ? this.f.read(at, 'this') : this.f.temp();
  }

  /** A local variable, a member of the object at hand, a class, or an api. */
  protected named(at: number, name: string): Temp {
    return this.f.find(name) ? this.f.read(at, name) : this.memberOfSelf(at, name);
  }

  protected memberOfSelf(at: number, name: string): Temp {
    const { f } = this;
    if (!f.find('this')) return this.api(at, this.own.fields.size > 0 ? name : (this.control(name) ?? name));
    if (this.own.fields.has(name) || this.isInherited(name) || ofPages.test(name))
      return f.get(at, f.read(at, 'this'), name);
    const out = f.temp();
    f.emit(at, { op: 'global', out, name: this.control(name) ?? name, self: f.read(at, 'this') });
    return out;
  }

  /** Types and properties begin with a capital, so that a small letter means a field of the base class. */
  private isInherited(name: string): boolean {
    return this.baseName !== undefined && /^(_|[a-z])/.test(name) && this.control(name) === undefined;
  }

  private control(name: string): string | undefined {
    if (this.baseName === undefined || this.own.fields.has(name)) return undefined;
    if (!/(Page|UserControl|Control|Form)$/.test(this.baseName)) return undefined;
    return controls.find(([pattern]) => pattern.test(name))?.[1];
  }

  protected member(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const object = nodes.field(node, 'expression');
    const name = this.memberName(nodes.field(node, 'name'));
    const kind = nodes.kind(object);
    if (kind === 'this' || kind === 'base') return this.memberOfSelf(at, name);
    if (kind === 'member_access_expression' && qualified.test(nodes.text(node))) return this.named(at, name);
    const value = this.expression(object);
    // What a task gives is what was given to it.
    if (name === 'Result' && kind === 'invocation_expression') return value;
    const given = f.get(at, value, name);
    return name === 'Length' || name === 'Count' ? f.typed(at, given, 'int') : given;
  }

  protected memberName(node: number): string {
    const { nodes } = this;
    return nodes.kind(node) === 'generic_name' ? nodes.text(nodes.children(node)[0] ?? 0) : nodes.text(node);
  }

  protected index(list: number): string | Temp {
    const { nodes } = this;
    const value = nodes.children(nodes.children(list)[0] ?? 0).at(-1) ?? 0;
    return this.constantKey(value);
  }

  protected constantKey(node: number): string | Temp {
    const { nodes } = this;
    switch (nodes.kind(node)) {
      case 'integer_literal':
        return nodes.text(node);
      case 'string_literal':
        return literal(nodes.text(node));
      default:
        return this.expression(node);
    }
  }

  protected typeName(node: number): string {
    const { nodes } = this;
    if (node === 0) return '';
    switch (nodes.kind(node)) {
      case 'nullable_type':
      case 'ref_type':
      case 'scoped_type':
        return this.typeName(nodes.field(node, 'type') || (nodes.children(node)[0] ?? 0));
      case 'array_type': {
        const inner = this.deeper(() => this.typeName(nodes.field(node, 'type')));
        return inner !== 'byte' && safeTypes.has(inner) ? inner : `${inner}[]`;
      }
      case 'generic_name':
        return this.genericName(node);
      case 'qualified_name':
      case 'alias_qualified_name':
        return this.typeName(nodes.field(node, 'name'));
      case 'implicit_type':
        return '';
      default:
        return nodes.text(node);
    }
  }

  private genericName(node: number): string {
    const { nodes } = this;
    const name = nodes.text(nodes.children(node)[0] ?? 0);
    const inner = nodes.children(nodes.children(node)[1] ?? 0);
    if (wrappers.test(name)) return this.deeper(() => this.typeName(inner[0] ?? 0));
    if (!lists.test(name)) return name;
    const element = this.deeper(() => this.typeName(inner[0] ?? 0));
    return safeTypes.has(element) ? element : name;
  }

  /** Texts and containers stay what they are; of others the type says more. */
  protected converted(at: number, value: Temp, type: string): Temp {
    return isPlain(type) ? value : this.f.typed(at, value, type);
  }

  protected modifiers(node: number): readonly string[] {
    const { nodes } = this;
    return nodes
      .children(node)
      .flatMap((each) => (nodes.kind(each) === 'modifier' ? [nodes.text(each)] : []));
  }

  protected attributes(node: number): readonly Annotation[] {
    const { nodes } = this;
    return nodes
      .childrenOf(node, 'attribute_list')
      .flatMap((list) => nodes.children(list))
      .filter((each) => nodes.kind(each) === 'attribute')
      .map((each) => ({
        name: this.typeName(nodes.field(each, 'name')).replace(/Attribute$/, ''),
        args: this.attributeArgs(nodes.child(each, 'attribute_argument_list')),
        at: nodes.at(each),
      }));
  }

  private attributeArgs(list: number): Readonly<Record<string, Constant>> {
    const { nodes } = this;
    const args = Object.create(null) as Record<string, Constant>;
    nodes.children(list).forEach((each, index) => {
      const parts = nodes.children(each);
      const name = nodes.text(nodes.field(each, 'name') || (parts.length > 1 ? (parts[0] ?? 0) : 0));
      const value = parts.at(-1) ?? 0;
      args[name !== '' ? name : index === 0 ? 'value' : String(index)] = this.attributeValue(value);
    });
    return args;
  }

  private attributeValue(node: number): Constant {
    const { nodes } = this;
    const text = nodes.text(node);
    if (/string_literal$/.test(nodes.kind(node))) return literal(text);
    if (text === 'true' || text === 'false') return text === 'true';
    return nodes.kind(node) === 'integer_literal' ? Number(text) : lastPart(text);
  }

  protected isMap(type: string): boolean {
    return maps.test(type);
  }
}
