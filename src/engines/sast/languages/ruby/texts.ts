import type { FunctionBuilder } from '../../ir/builder.js';
import type { Temp } from '../../ir/ir.js';
import { type Junctions, Lowering } from '../lowering.js';
import { type Arguments, credentialKey, escaped, pathLike } from './words.js';

/** Names, texts, patterns, lists and hashes of Ruby. */
/** What holds the variables of a block whose object is not seen. */
const holderName = '<object>';

export abstract class RubyTexts extends Lowering {
  protected readonly language = 'ruby';
  protected readonly junctions: Junctions = {
    and: new Set(['&&', 'and']),
    or: new Set(['||', 'or']),
  };
  /** Bodies of heredocs stand behind the line that begins them. */
  protected readonly heredocs = new Map<number, number>();
  protected baseName: string | undefined;

  protected abstract closure(node: number, name: string): Temp;
  /** `def`, `class`, `module`; undefined where the node is none of them. */
  protected abstract definition(node: number): Temp | undefined;
  protected abstract body(node: number): Temp;
  protected abstract flow(node: number): Temp | undefined;

  protected ends(node: number): readonly (readonly [string, Temp])[] {
    const { nodes } = this;
    return ['begin', 'end'].flatMap((name): readonly (readonly [string, Temp])[] => {
      const end = nodes.field(node, name);
      return end ? [[name, this.expression(end)]] : [];
    });
  }

  protected self(at: number): Temp {
    return this.f.find('this') ? this.f.read(at, 'this') : this.api(at, 'self');
  }

  /** The object that has the variables: in a block of a program without classes the one that the framework makes for it. */
  protected holder(at: number): Temp {
    const { f } = this;
    if (f.find('this') || !f.parent) return this.self(at);
    if (!f.find(holderName)) f.declare(holderName);
    return f.read(at, holderName);
  }

  /** A local variable, or a call of a method of the object at hand, or of one that every object has. */
  protected identifier(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const name = nodes.text(node);
    const known = f.find(name);
    if (known && !this.isMethodOf(known.up, name)) return f.read(at, name);
    return f.steady(this.selfCall(at, name, { args: [], named: [] }), name);
  }

  /** Names of the file's own methods, which a bare word calls. */
  protected readonly methods = new Map<FunctionBuilder, Set<string>>();

  protected isMethodOf(up: number, name: string): boolean {
    let owner: FunctionBuilder | undefined = this.f;
    for (let each = up; each > 0 && owner; each -= 1) owner = owner.parent;
    return owner !== undefined && this.methods.get(owner)?.has(name) === true;
  }

  protected selfCall(at: number, name: string, { args, named }: Arguments): Temp {
    const { f } = this;
    const self = f.find('this') ? f.read(at, 'this') : undefined;
    if (f.find(name)) return f.call(at, f.read(at, name), args, { named, method: name });
    const callee = f.temp();
    f.emit(at, { op: 'global', out: callee, name, ...(self === undefined ? {} : { self }) });
    const out = f.call(at, callee, args, {
      named,
      method: name,
      ...(self === undefined ? {} : { receiver: self }),
    });
    // `user_path(id)` is an address of this site.
    return args.length + named.length > 0 && /_(path|url)$/.test(name)
      ? this.callApi(at, 'route', [out])
      : out;
  }

  /** The constant that is given a value just now. */
  protected naming: string | undefined;

  /** `A::B`: by its last word where the file declares it, else by all. */
  protected scoped(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const name = nodes.fieldText(node, 'name');
    // `Analytics = Segment::Analytics.new` does not speak of itself.
    const found = name === this.naming ? undefined : f.find(name);
    return found ? f.read(at, name) : this.api(at, nodes.text(node).replace(/^::/, ''));
  }

  protected text(at: number, node: number, around = ''): Temp {
    const { nodes, f } = this;
    const parts = nodes.children(node).flatMap((each): readonly Temp[] => {
      switch (nodes.kind(each)) {
        case 'string_content':
        case 'heredoc_content':
          return [f.constant(nodes.at(each), nodes.text(each))];
        case 'escape_sequence':
          return [f.constant(nodes.at(each), around === '' ? escaped(nodes.text(each)) : nodes.text(each))];
        case 'interpolation':
          return [this.body(each)];
        default:
          return [];
      }
    });
    const edge = around === '' ? [] : [f.constant(at, around)];
    return this.concat(
      at,
      parts.length === 0 ? [f.constant(at, around + around)] : [...edge, ...parts, ...edge],
    );
  }

  /** A pattern with holes is made when it runs. */
  protected regex(node: number): Temp {
    const { nodes } = this;
    const at = nodes.at(node);
    const value = this.text(at, node, '/');
    const isOpen = nodes.children(node).some((each) => nodes.kind(each) === 'interpolation');
    this.callApi(at, isOpen ? 'Regexp' : 'regex', [value]);
    return value;
  }

  protected array(node: number): Temp {
    const { nodes } = this;
    const children = nodes.children(node);
    const isOpen = children.some((each) => nodes.kind(each) === 'splat_argument');
    return this.list(nodes.at(node), this.expressions(children), isOpen);
  }

  protected hash(at: number, children: readonly number[]): Temp {
    const { nodes } = this;
    const spread: Temp[] = [];
    const entries: (readonly [string | Temp, Temp])[] = [];
    for (const each of children) {
      if (nodes.kind(each) === 'pair' && credentialKey.test(nodes.fieldText(each, 'key')))
        spread.push(this.dict(nodes.at(each), [this.pair(each)]));
      else if (nodes.kind(each) === 'pair') entries.push(this.pair(each));
      else spread.push(this.expression(each));
    }
    return this.dict(at, entries, spread);
  }

  protected pair(node: number): readonly [string | Temp, Temp] {
    const { nodes } = this;
    const [key, value] = [nodes.field(node, 'key'), nodes.field(node, 'value')];
    // `{name:}` is `{name: name}`.
    if (value === 0) return [nodes.text(key), this.identifier(key)];
    return [this.key(key), this.expression(value)];
  }

  protected key(node: number): string | Temp {
    const { nodes } = this;
    switch (nodes.kind(node)) {
      case 'hash_key_symbol':
      case 'integer':
        return nodes.text(node);
      case 'simple_symbol':
        return nodes.text(node).slice(1);
      case 'string': {
        const parts = nodes.children(node);
        return parts.every((each) => nodes.kind(each) === 'string_content')
          ? parts.map((each) => nodes.text(each)).join('')
          : this.expression(node);
      }
      default:
        return this.expression(node);
    }
  }

  /** Calls that put a text together: how it begins is known where its first part is. */
  protected joined(
    at: number,
    name: string,
    receiverText: string,
    receiver: Temp | undefined,
    { args }: Arguments,
  ): Temp | undefined {
    if (name === 'join' && receiverText === 'File') return this.concat(at, this.withSlashes(at, args));
    if (name === 'join' && receiver !== undefined && pathLike.test(receiverText))
      return this.concat(at, this.withSlashes(at, [receiver, ...args]));
    if (receiver === undefined && /^(format|sprintf)$/.test(name) && args.length > 1) {
      this.callApi(at, 'format', args);
      return this.f.binary(at, '%', args[0] ?? 0, this.list(at, args.slice(1)));
    }
    return undefined;
  }

  /** `Rails.root.join(a).read` */
  protected isPathname(node: number): boolean {
    const { nodes } = this;
    return nodes.fieldText(node, 'method') === 'join' && pathLike.test(nodes.fieldText(node, 'receiver'));
  }

  protected withSlashes(at: number, parts: readonly Temp[]): readonly Temp[] {
    return parts.flatMap((each, index) => (index === 0 ? [each] : [this.f.constant(at, '/'), each]));
  }
}
