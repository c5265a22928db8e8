import type { Temp } from '../../ir/ir.js';
import { Functions } from './functions.js';

const dictionaries = /^(dict|OrderedDict|defaultdict)$/;

/** Calls of functions, methods and classes. */
export abstract class Calls extends Functions {
  protected call(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const callee = nodes.field(node, 'function');
    const isMember = nodes.kind(callee) === 'attribute';
    const made = isMember ? undefined : (this.dictOf(node) ?? this.attributeOf(node));
    if (made !== undefined) return made;
    const base = isMember ? this.superOf(nodes.field(callee, 'object')) : undefined;
    const method = isMember ? nodes.fieldText(callee, 'attribute') : undefined;
    if (base !== undefined && method !== undefined) {
      const { args, named } = this.argumentsOf(node);
      const self = f.read(at, f.params[0]?.name ?? 'self');
      return f.call(at, f.get(at, base, method), [self, ...args], { named });
    }
    const receiver = isMember ? this.expression(nodes.field(callee, 'object')) : undefined;
    const target =
      receiver === undefined || method === undefined ? this.expression(callee) : f.get(at, receiver, method);
    const given = this.argumentsOf(node);
    const { named } = given;
    this.narrow(node, given.args);
    const args = method === 'format' ? [...given.args, ...named.map(([, value]) => value)] : given.args;
    return f.call(at, target, args, {
      named,
      ...(receiver === undefined ? {} : { receiver }),
      ...(method === undefined ? {} : { method }),
    });
  }

  /** `isinstance(x, Client)`, `isinstance(x, (Client, AsyncClient))` */
  private narrow(node: number, [value]: readonly Temp[]): void {
    const { nodes, f } = this;
    if (value === undefined || nodes.fieldText(node, 'function') !== 'isinstance') return;
    const [, types = 0] = nodes.children(nodes.field(node, 'arguments'));
    const type = nodes.kind(types) === 'tuple' ? nodes.first(types) : types;
    if (/^(identifier|attribute)$/.test(nodes.kind(type)))
      f.narrowed(nodes.at(node), value, nodes.text(type));
  }

  private argumentsOf(node: number): {
    readonly args: readonly Temp[];
    readonly named: readonly (readonly [string, Temp])[];
  } {
    const { nodes } = this;
    const list = nodes.field(node, 'arguments');
    const args: Temp[] = [];
    const named: (readonly [string, Temp])[] = [];
    for (const each of nodes.kind(list) === 'generator_expression' ? [list] : nodes.children(list)) {
      const kind = nodes.kind(each);
      if (kind === 'keyword_argument')
        named.push([nodes.fieldText(each, 'name'), this.expression(nodes.field(each, 'value'))]);
      else if (kind === 'dictionary_splat') named.push(['**', this.expression(nodes.first(each))]);
      else if (kind === 'list_splat') args.push(...this.spreadOf(each));
      else args.push(this.expression(each));
    }
    return { args, named };
  }

  /** `f(*args)`: as many as functions most often take. */
  private spreadOf(node: number): readonly Temp[] {
    const at = this.nodes.at(node);
    const list = this.expression(this.nodes.first(node));
    return ['0', '1', '2', '3'].map((index) => this.f.get(at, list, index));
  }

  /** `getattr(x, 'name')` is `x.name`. */
  private attributeOf(node: number): Temp | undefined {
    const { nodes, f } = this;
    if (nodes.fieldText(node, 'function') !== 'getattr') return undefined;
    const [object = 0, name = 0] = nodes.children(nodes.field(node, 'arguments'));
    if (nodes.kind(name) !== 'string' || this.isFormatted(name)) return undefined;
    return f.get(nodes.at(node), this.expression(object), this.stringText(name));
  }

  /** `dict(a=1)` is a literal in other words. */
  private dictOf(node: number): Temp | undefined {
    const { nodes, f } = this;
    const name = nodes.fieldText(node, 'function');
    if (!dictionaries.test(name) || f.find('dict')) return undefined;
    const given = this.argumentsOf(node);
    const { named } = given;
    // The first argument of `defaultdict` makes its values.
    const args = name === 'defaultdict' ? given.args.slice(1) : given.args;
    const entries = named.filter(([name]) => name !== '**');
    const more = named.flatMap(([name, value]) => (name === '**' ? [value] : []));
    return args.length > 1 ? undefined : this.dict(nodes.at(node), entries, [...args, ...more]);
  }

  /** `super()` */
  private superOf(node: number): Temp | undefined {
    const { nodes } = this;
    const isSuper = nodes.kind(node) === 'call' && nodes.fieldText(node, 'function') === 'super';
    return isSuper ? this.superAt(nodes.at(node)) : undefined;
  }
}
