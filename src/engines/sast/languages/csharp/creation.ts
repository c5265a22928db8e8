import { bounded } from '../../../../core/bounded.js';
import type { Temp } from '../../ir/ir.js';
import { CSharpNames } from './names.js';
import { lastPart } from './text.js';
import { lists, maps } from './types.js';

const ofStream = bounded(/^\(\s*[\w.()]*(Body|[sS]tream\w*(\(\))?|\bms|\bfs|\bentry\.Open\(\))\s*[,)]/, 4096);

/** New objects, and what is set on them where they are made. */
export abstract class CSharpCreation extends CSharpNames {
  /** The declared type that `new(…)` stands for. */
  protected expected = '';
  private made = 0;

  protected abstract closure(node: number): Temp;

  /** Arguments with a name stand at their place, too: apis are known by position. */
  protected args(list: number): { readonly args: Temp[]; readonly named: (readonly [string, Temp])[] } {
    const { nodes } = this;
    const args: Temp[] = [];
    const named: (readonly [string, Temp])[] = [];
    for (const each of nodes.children(list)) {
      const name = nodes.field(each, 'name');
      const value = this.expression(nodes.children(each).at(-1) ?? 0);
      if (name && nodes.kind(each) === 'argument') named.push([nodes.text(name), value]);
      args.push(value);
    }
    return { args, named };
  }

  protected creation(node: number, type: string): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const list = nodes.field(node, 'arguments') || nodes.child(node, 'argument_list');
    const initializer = nodes.field(node, 'initializer') || nodes.child(node, 'initializer_expression');
    this.purpose = type;
    const { args, named } = this.args(list);
    if (type.endsWith('[]')) return this.list(at, []);
    if (lists.test(type)) {
      const items = this.expressions(nodes.children(initializer));
      return args.length > 0 && items.length === 0 ? this.list(at, args, true) : this.list(at, items);
    }
    if (maps.test(type)) return this.dict(at, this.entries(initializer), args);
    // A builder of texts is the text that it has.
    if (type === 'StringBuilder' || type === 'StringWriter')
      return this.concat(at, [f.constant(at, ''), ...args.slice(0, 1)]);
    if ((type === 'string' || type === 'String') && args[0] !== undefined) return args[0];
    const value = f.call(at, this.named(at, this.apiOf(type, list)), args, { named, isNew: true });
    return initializer ? this.initialized(at, value, initializer) : value;
  }

  /** A reader of a stream opens no file. */
  private apiOf(type: string, list: number): string {
    if (type === '') return 'object';
    const isReader = type === 'StreamReader' || type === 'StreamWriter';
    return isReader && ofStream.test(this.nodes.text(list)) ? `${type}OfStream` : type;
  }

  private entries(initializer: number): readonly (readonly [string | Temp, Temp])[] {
    const { nodes } = this;
    return nodes.children(initializer).flatMap((each): readonly (readonly [string | Temp, Temp])[] => {
      if (nodes.kind(each) === 'assignment_expression')
        return [[this.index(nodes.field(each, 'left')), this.expression(nodes.field(each, 'right'))]];
      const [key = 0, value = 0] = nodes.children(each);
      return value ? [[this.constantKey(key), this.expression(value)]] : [];
    });
  }

  /** `new Cookie(…) { Secure = false }`: the assignments are made to the new object. */
  private initialized(at: number, value: Temp, initializer: number): Temp {
    const { nodes, f } = this;
    const name = this.hold(at, value);
    for (const each of nodes.children(initializer)) {
      if (nodes.kind(each) !== 'assignment_expression')
        this.method(at, f.read(at, name), 'Add', [this.expression(each)]);
      else this.setMember(name, nodes.field(each, 'left'), nodes.children(each).at(-1) ?? 0, nodes.at(each));
    }
    return f.read(at, name);
  }

  /** `x with { A = 1 }`: a copy with other members. */
  protected changed(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const [of = 0, ...initializers] = nodes.children(node);
    const name = this.hold(at, this.expression(of));
    for (const each of initializers) {
      const [key = 0, value = 0] = nodes.children(each);
      if (value) this.setMember(name, key, value, nodes.at(each));
    }
    return f.read(at, name);
  }

  private hold(at: number, value: Temp): string {
    this.made += 1;
    const name = `<new ${this.made}>`;
    this.introduce(at, name, value);
    return name;
  }

  private setMember(name: string, key: number, right: number, at: number): void {
    const { nodes, f } = this;
    const place = nodes.kind(key) === 'element_binding_expression' ? this.index(key) : nodes.text(key);
    if (typeof place === 'string') this.purpose = place;
    const isNested = nodes.kind(right) === 'initializer_expression';
    if (isNested && typeof place === 'string' && this.setNested(name, place, right)) return;
    const given = isNested ? this.dict(at, this.memberEntries(right)) : this.expression(right);
    f.store(at, f.read(at, name), place, given);
  }

  /** `new Process { StartInfo = { FileName = x } }`: what the object has already is changed. */
  private setNested(name: string, place: string, initializer: number): boolean {
    const { nodes, f } = this;
    const parts = nodes.children(initializer);
    if (parts.length === 0 || parts.some((each) => nodes.kind(each) !== 'assignment_expression'))
      return false;
    if (parts.some((each) => nodes.kind(nodes.field(each, 'left')) !== 'identifier')) return false;
    for (const each of parts) {
      const at = nodes.at(each);
      const inner = f.get(at, f.read(at, name), place);
      f.store(at, inner, nodes.fieldText(each, 'left'), this.expression(nodes.field(each, 'right')));
    }
    return true;
  }

  /** `[JsonProperty(TypeNameHandling = x)]`: an object of the class `JsonPropertyAttribute`. */
  protected madeAttributes(node: number): void {
    const { nodes } = this;
    for (const list of nodes.childrenOf(node, 'attribute_list'))
      for (const each of nodes.children(list)) if (nodes.kind(each) === 'attribute') this.madeAttribute(each);
  }

  private madeAttribute(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const type = this.typeName(nodes.field(node, 'name')).replace(/Attribute$/, '');
    const list = nodes.child(node, 'attribute_argument_list');
    const values = nodes.children(list).map((each) => nodes.children(each));
    const args = values.filter((each) => each.length === 1).map(([value = 0]) => this.expression(value));
    const name = this.hold(at, f.call(at, this.api(at, `${type}Attribute`), args, { isNew: true }));
    for (const parts of values)
      if (parts.length > 1) this.setMember(name, parts[0] ?? 0, parts.at(-1) ?? 0, nodes.at(parts[0] ?? 0));
  }

  private memberEntries(initializer: number): readonly (readonly [string | Temp, Temp])[] {
    const { nodes } = this;
    return nodes.children(initializer).map((each, index): readonly [string | Temp, Temp] => {
      const key = nodes.field(each, 'left');
      return key
        ? [nodes.text(key), this.expression(nodes.field(each, 'right'))]
        : [String(index), this.expression(each)];
    });
  }

  /** The names of `new { A = x, b }` are no field of the tree: they stand before a `=`. */
  protected anonymous(node: number): Temp {
    const { nodes } = this;
    const children = nodes.children(node);
    const entries: (readonly [string, Temp])[] = [];
    for (let index = 0; index < children.length; index += 1) {
      const each = children[index] ?? 0;
      const next = children[index + 1] ?? 0;
      const between = next ? nodes.tree.text.slice(nodes.tree.end[each] ?? 0, nodes.at(next)) : '';
      if (between.includes('=')) {
        entries.push([nodes.text(each), this.expression(next)]);
        index += 1;
      } else entries.push([lastPart(nodes.text(each)), this.expression(each)]);
    }
    return this.dict(nodes.at(node), entries);
  }
}
