import type { FunctionBuilder } from '../../engine/builder.js';
import type { Temp } from '../../engine/ir.js';
import { type Junctions, Lowering } from '../lowering.js';

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', s: ' ', e: '\x1b', '0': '\0' };
/** Receivers whose `join` puts paths together. */
const pathLike = /^(Rails\.(root|public_path)|Pathname(\.new)?\b.*|\w*(_path|_dir|_root))$/s;
const fileMethod =
  /^(read|write|open|binread|binwrite|readlines|each_line|delete|unlink|rmtree|mkpath|mkdir|children|glob|entries|rename)$/;
/** Stores whose members are set from many places, so that their names are known: `cookies[:a] = …`. */
const store =
  /^(cookies|session|headers|response|response\.headers|request\.session|ENV|[\w.:]+\.(defaults|session_options))((?:\.(?:signed|encrypted|permanent))*)$/;
const verb = /^(get|post|put|delete|patch|head|options)$/;
/** Methods that end the one that calls them. */
const leaving = /^(raise|fail|abort|exit|exit!)$/;
const assigning =
  /^(new|create!?|update!?|update_attributes!?|assign_attributes|build|insert!?|upsert|first_or_create!?)$/;
/** Parameters of which nothing was chosen. */
const wholeParams =
  /^params(\[[:'"]\w+['"]?\]|\.require\(:\w+\)|\.to_unsafe_h(ash)?|\.permit!|\.fetch\(:\w+.*\))*$/;
const passwordName = /(^|[_.:@])(password|passwd|pwd|secret|api_?key)['"\])]*$/i;
/** Entries that are looked at where they stand. */
const credentialKey = /pass|secret|token|key\b|_key|apikey/i;
const secretName =
  /(password|passwd|secret|signature|hmac|digest|api_?key|auth_?token|access_?token|csrf_?token|\btoken)['"\])]*$/i;
/** The name of the parameter that takes a method's block. */
export const blockName = '&';
/** The name of the parameter `...`. */
export const forwarded = '...';

interface Arguments {
  readonly args: Temp[];
  readonly named: (readonly [string, Temp])[];
}

/** Everything in Ruby is an expression; its value is that of the last one. */
export abstract class RubyExpressions extends Lowering {
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

  protected expression(node: number): Temp {
    return this.deeper(() => this.expressionAt(node));
  }

  protected statement(node: number): void {
    this.expression(node);
  }

  private expressionAt(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    if (node === 0) return f.constant(0, null);
    switch (nodes.kind(node)) {
      case 'identifier':
        return this.identifier(node);
      case 'constant':
        return f.read(at, nodes.text(node));
      case 'scope_resolution':
        return this.scoped(node);
      case 'self':
        return this.self(at);
      case 'instance_variable':
      case 'class_variable':
        return f.get(at, this.self(at), nodes.text(node).replace(/^@+/, ''));
      case 'global_variable':
        return this.api(at, nodes.text(node));
      case 'string':
      case 'bare_string':
      case 'delimited_symbol':
      case 'bare_symbol':
        return this.text(at, node);
      case 'simple_symbol':
        return f.constant(at, nodes.text(node).slice(1));
      case 'hash_key_symbol':
        return f.constant(at, nodes.text(node));
      case 'regex':
        return this.regex(node);
      case 'character':
        return f.constant(at, nodes.text(node).slice(1));
      case 'heredoc_beginning':
        return this.text(at, this.heredocs.get(node) ?? 0);
      case 'chained_string':
        return this.concat(
          at,
          nodes.children(node).map((each) => this.expression(each)),
        );
      case 'subshell':
        return this.callApi(at, '`', [this.text(at, node)]);
      case 'integer':
      case 'float':
        return f.constant(at, numberOf(nodes.text(node)));
      case 'true':
      case 'false':
        return f.constant(at, nodes.kind(node) === 'true');
      case 'nil':
        return f.constant(at, null);
      case 'array':
      case 'string_array':
      case 'symbol_array':
      case 'right_assignment_list':
        return this.array(node);
      case 'hash':
        return this.hash(at, nodes.children(node));
      case 'element_reference': {
        const [index = 0] = nodes.children(node).slice(1);
        const object = nodes.field(node, 'object');
        if (nodes.text(object) === 'Dir') return this.callApi(at, 'Dir.glob', [this.expression(index)]);
        return f.get(at, this.expression(object), this.key(index));
      }
      case 'call':
        return this.call(node);
      case 'super':
        return this.superCall(at, { args: [], named: [] });
      case 'yield': {
        const { args } = this.args(nodes.children(node)[0] ?? 0);
        return f.call(at, f.read(at, blockName), args);
      }
      case 'assignment': {
        const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
        const value = this.expression(right);
        this.assign(left, value);
        if (nodes.text(nodes.field(left, 'method')) === 'attributes' && wholeParams.test(nodes.text(right)))
          this.callApi(at, 'record.assign', [value]);
        return value;
      }
      case 'operator_assignment':
        return this.operatorAssignment(node);
      case 'binary':
        return this.binary(node);
      case 'unary': {
        const operator = nodes.text(nodes.field(node, 'operator'));
        const of = this.expression(nodes.field(node, 'operand'));
        return this.unary(at, operator === 'not' ? '!' : operator, of);
      }
      case 'range':
        return this.dict(at, this.ends(node));
      case 'lambda':
        return this.closure(node, '<lambda>');
      case 'forward_argument':
        return f.read(at, forwarded);
      case 'splat_argument':
      case 'hash_splat_argument':
      case 'block_argument':
      case 'interpolation':
      case 'pattern':
        return this.expression(nodes.children(node).at(-1) ?? 0);
      case 'comment':
      case 'empty_statement':
      case 'heredoc_body':
        return f.constant(at, null);
      default:
        return this.definition(node) ?? this.flow(node) ?? this.body(node);
    }
  }

  private ends(node: number): readonly (readonly [string, Temp])[] {
    const { nodes } = this;
    return ['begin', 'end'].flatMap((name): readonly (readonly [string, Temp])[] => {
      const end = nodes.field(node, name);
      return end ? [[name, this.expression(end)]] : [];
    });
  }

  protected self(at: number): Temp {
    return this.f.find('this') ? this.f.read(at, 'this') : this.api(at, 'self');
  }

  /** A local variable, or a call of a method of the object at hand, or of one that every object has. */
  private identifier(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const name = nodes.text(node);
    const known = f.find(name);
    if (known && !this.isMethodOf(known.up, name)) return f.read(at, name);
    return f.steady(this.selfCall(at, name, { args: [], named: [] }), name);
  }

  /** Names of the file's own methods, which a bare word calls. */
  protected readonly methods = new Map<FunctionBuilder, Set<string>>();

  private isMethodOf(up: number, name: string): boolean {
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

  /** `A::B`: by its last word where the file declares it, else by all. */
  private scoped(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const name = nodes.text(nodes.field(node, 'name'));
    const found = f.find(name);
    return found ? f.read(at, name) : this.api(at, nodes.text(node).replace(/^::/, ''));
  }

  private text(at: number, node: number, around = ''): Temp {
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
  private regex(node: number): Temp {
    const { nodes } = this;
    const at = nodes.at(node);
    const value = this.text(at, node, '/');
    const isOpen = nodes.children(node).some((each) => nodes.kind(each) === 'interpolation');
    this.callApi(at, isOpen ? 'Regexp' : 'regex', [value]);
    return value;
  }

  private array(node: number): Temp {
    const { nodes } = this;
    const children = nodes.children(node);
    const isOpen = children.some((each) => nodes.kind(each) === 'splat_argument');
    return this.list(
      nodes.at(node),
      children.map((each) => this.expression(each)),
      isOpen,
    );
  }

  private hash(at: number, children: readonly number[]): Temp {
    const { nodes } = this;
    const spread: Temp[] = [];
    const entries: (readonly [string | Temp, Temp])[] = [];
    for (const each of children) {
      if (nodes.kind(each) === 'pair' && credentialKey.test(nodes.text(nodes.field(each, 'key'))))
        spread.push(this.dict(nodes.at(each), [this.pair(each)]));
      else if (nodes.kind(each) === 'pair') entries.push(this.pair(each));
      else spread.push(this.expression(each));
    }
    return this.dict(at, entries, spread);
  }

  private pair(node: number): readonly [string | Temp, Temp] {
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

  /** Pairs among the arguments are keyword arguments, or the members of a trailing hash. */
  private args(list: number): Arguments {
    const { nodes } = this;
    const args: Temp[] = [];
    const named: (readonly [string, Temp])[] = [];
    for (const each of nodes.children(list)) {
      if (nodes.kind(each) === 'pair') {
        const [key, value] = this.pair(each);
        if (typeof key === 'string') named.push([key, value]);
        else args.push(value);
      } else if (nodes.kind(each) === 'block_argument') named.push([blockName, this.blockArgument(each)]);
      else args.push(this.expression(each));
    }
    return { args, named };
  }

  /** `&:name`, `&block`, `&method(:name)` */
  private blockArgument(node: number): Temp {
    const { nodes, f } = this;
    const [inner = 0] = nodes.children(node);
    if (inner === 0) return f.read(nodes.at(node), blockName);
    const value = this.expression(inner);
    // `&params[:method].to_sym` calls the method of that name.
    if (/^(call|element_reference)$/.test(nodes.kind(inner))) this.callApi(nodes.at(node), '&', [value]);
    return value;
  }

  private call(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const receiverNode = nodes.field(node, 'receiver');
    const methodNode = nodes.field(node, 'method');
    const name = methodNode ? nodes.text(methodNode) : 'call';
    if (!receiverNode && (name === 'lambda' || name === 'proc')) {
      const block = nodes.field(node, 'block');
      if (block) return this.closure(block, '<lambda>');
    }
    const receiver = receiverNode ? this.expression(receiverNode) : undefined;
    const given = this.args(nodes.field(node, 'arguments'));
    if (receiver !== undefined && fileMethod.test(name) && this.isPathname(receiverNode))
      this.callApi(at, 'File.read', [receiver]);
    const joined = this.joined(at, name, nodes.text(receiverNode), receiver, given);
    if (joined !== undefined) return joined;
    const block = nodes.field(node, 'block');
    if (block) given.named.push([blockName, this.closure(block, '<block>')]);
    if (nodes.kind(methodNode) === 'super') return this.superCall(at, given);
    this.assigns(node, name, given);
    if (receiver === undefined) {
      // `attr_accessor`, `include` and the like speak to the class, which `definition` has read.
      const isRoute = block !== 0 && /^Grape::/.test(this.baseName ?? '') && verb.test(name);
      const value = this.selfCall(at, isRoute ? `grape.${name}` : name, given);
      if (leaving.test(name)) f.leave({ kind: 'stop' }, f.block());
      return value;
    }
    // Jobs of ActiveJob and Sidekiq.
    if (/^perform_(later|async|now)$/.test(name))
      return this.method(at, receiver, 'perform', given.args, given.named);
    if (name === 'new')
      return f.call(at, receiver, given.args, { named: given.named, isNew: true, method: 'new' });
    // A proc is called by `.call`, `.()` and `[]`.
    if (name === 'call' || name === 'yield')
      return f.call(at, receiver, given.args, { named: given.named, method: name });
    return this.method(at, receiver, name, given.args, given.named);
  }

  /** A record that is made of parameters as they came: `User.new(params[:user])`. */
  private assigns(node: number, name: string, { args }: Arguments): void {
    const { nodes } = this;
    if (!assigning.test(name)) return;
    const given = nodes.children(nodes.field(node, 'arguments'));
    const index = given.findIndex((each) => wholeParams.test(nodes.text(each)));
    const value = args[index];
    if (index < 0 || value === undefined) return;
    const [, first, second] =
      /^params(?:\[[:'"](\w+)|\.\w+\(:(\w+))?/.exec(nodes.text(given[index] ?? 0)) ?? [];
    const key = (first ?? second ?? '').replaceAll('_', '');
    const type = nodes.text(nodes.field(node, 'receiver'));
    if (name === 'new' && (key === '' ? type.includes('::') : key !== type.replace(/.*::/, '').toLowerCase()))
      return;
    this.callApi(nodes.at(node), 'record.assign', [value]);
  }

  /** Calls that put a text together: how it begins is known where its first part is. */
  private joined(
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
  private isPathname(node: number): boolean {
    const { nodes } = this;
    return (
      nodes.text(nodes.field(node, 'method')) === 'join' &&
      pathLike.test(nodes.text(nodes.field(node, 'receiver')))
    );
  }

  private withSlashes(at: number, parts: readonly Temp[]): readonly Temp[] {
    return parts.flatMap((each, index) => (index === 0 ? [each] : [this.f.constant(at, '/'), each]));
  }

  private superCall(at: number, { args, named }: Arguments): Temp {
    const { f } = this;
    if (this.baseName === undefined) return f.temp();
    const base = f.read(at, this.baseName);
    const name = f.name === 'initialize' ? 'constructor' : f.name;
    return f.call(at, f.get(at, base, name), args, { named, receiver: this.self(at), method: name });
  }

  private operatorAssignment(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const left = nodes.field(node, 'left');
    const operator = nodes.text(nodes.field(node, 'operator')).slice(0, -1);
    const right = nodes.field(node, 'right');
    if (nodes.kind(left) === 'identifier') f.declare(nodes.text(left));
    const value =
      operator === '||' || operator === '&&'
        ? this.either(at, [() => this.expression(left), () => this.expression(right)])
        : f.binary(at, operator, this.expression(left), this.expression(right));
    this.assign(left, value);
    return value;
  }

  private binary(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const operator = nodes.text(nodes.field(node, 'operator'));
    const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
    if (this.junctions.and.has(operator)) return this.shortCircuit(at, true, left, right);
    if (this.junctions.or.has(operator)) return this.shortCircuit(at, false, left, right);
    const [a, b] = [this.expression(left), this.expression(right)];
    if (/^[!=]=$/.test(operator) && this.comparesSecret(left, right)) this.callApi(at, '==', [a, b]);
    if (operator === '<<') return this.method(at, a, '<<', [b]);
    return f.binary(at, operator, a, b);
  }

  private comparesSecret(left: number, right: number): boolean {
    const { nodes } = this;
    const texts = [left, right].map((each) => nodes.text(each));
    const isFixed = [left, right].some((each) =>
      /^(nil|true|false|integer|string|simple_symbol)$/.test(nodes.kind(each)),
    );
    const literal = [left, right].find((each) => nodes.kind(each) === 'string');
    if (literal !== undefined && texts.some((each) => passwordName.test(each)))
      this.callApi(nodes.at(literal), '== literal', [this.expression(literal)]);
    return (
      !isFixed &&
      texts.some((each) => secretName.test(each)) &&
      !texts.some((each) => /confirm/.test(each)) &&
      !texts.every((each) => /^params\b/.test(each))
    );
  }

  protected assign(target: number, value: Temp): void {
    const { nodes, f } = this;
    const at = nodes.at(target);
    switch (nodes.kind(target)) {
      case 'identifier':
      case 'constant':
        f.write(at, nodes.text(target), value);
        return;
      case 'instance_variable':
      case 'class_variable':
        f.store(at, this.self(at), nodes.text(target).replace(/^@+/, ''), value);
        return;
      case 'element_reference': {
        const [index = 0] = nodes.children(target).slice(1);
        const object = nodes.field(target, 'object');
        const key = this.key(index);
        f.store(at, this.expression(object), key, value);
        const [, name] = store.exec(nodes.text(object)) ?? [];
        if (name !== undefined)
          this.callApi(at, `${name.replace(/.*\./, '')}[]=`, [
            typeof key === 'string' ? f.constant(at, key) : key,
            value,
          ]);
        return;
      }
      case 'call': {
        const receiver = this.expression(nodes.field(target, 'receiver'));
        f.store(at, receiver, nodes.text(nodes.field(target, 'method')), value);
        return;
      }
      case 'scope_resolution':
        this.callApi(at, '::=', [f.constant(at, nodes.text(target)), value]);
        return;
      case 'left_assignment_list':
      case 'destructured_left_assignment':
        nodes.children(target).forEach((each, index) => {
          if (nodes.kind(each) === 'rest_assignment')
            this.assign(nodes.children(each)[0] ?? 0, this.elementOf(at, value));
          else this.assign(each, f.get(nodes.at(each), value, String(index)));
        });
    }
  }
}

/** `0755` and `0o755` are octal; `3r` and `2i` are no plain numbers, and stand for what is before the letter. */
function numberOf(literal: string): number {
  const plain = literal.replaceAll('_', '').replace(/[ri]+$/, '');
  return Number(plain.replace(/^0d/i, '').replace(/^0(?=\d+$)/, '0o'));
}

function escaped(sequence: string): string {
  const letter = sequence[1] ?? '';
  return escapes[letter] ?? letter;
}
