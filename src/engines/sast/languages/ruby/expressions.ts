import type { Temp } from '../../ir/ir.js';
import { RubyTexts } from './texts.js';
import {
  type Arguments,
  assigning,
  blockName,
  fileMethod,
  forwarded,
  leaving,
  numberOf,
  passwordName,
  secretName,
  store,
  verb,
  wholeParams,
} from './words.js';

/** `gsub(/[^a-z]/, '')`, `tr('^a-z', '')`: only letters and digits are left. */
function strips(method: string, text: string): boolean {
  if (/^(tr|delete)!?$/.test(method)) return /^\(?\s*['"]\^[\w\s-]+['"]/.test(text);
  return /^gsub!?$/.test(method) && /^\(?\s*\/\[\^[\w\s-]+\]\+?\/i?\s*,\s*(['"])[\w-]?\1/.test(text);
}

/** `gsub(/[\r\n]/, ' ')`, `delete("\n")`, `tr("\r\n", ' ')` */
function stripsLineEnds(method: string, text: string): boolean {
  return /^(tr|delete|gsub)!?$/.test(method) && /^\(?\s*(\/\[?|")(\\[rnRst]|\||\?|\+)+\]?\+?[/"]/.test(text);
}

/** `DB["SELECT …"]`, whatever the database is called. */
function isStatement(text: string): boolean {
  return /^["']\s*(select|insert|update|delete|with)\s/i.test(text);
}

/** Everything in Ruby is an expression; its value is that of the last one. */
export abstract class RubyExpressions extends RubyTexts {
  protected statement(node: number): void {
    this.expression(node);
  }

  protected expressionAt(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
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
        return f.get(at, this.holder(at), nodes.text(node).replace(/^@+/, ''));
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
        return this.concat(at, this.expressions(nodes.children(node)));
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
        if (nodes.text(object) === 'session' && !/symbol|string/.test(nodes.kind(index)))
          this.callApi(at, 'session[]', [this.expression(index)]);
        if (nodes.kind(index) === 'string' && (nodes.text(object) === 'DB' || isStatement(nodes.text(index))))
          this.callApi(at, 'DB.fetch', [this.expression(index)]);
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
        this.naming = nodes.kind(left) === 'constant' ? nodes.text(left) : undefined;
        const value = this.expression(right);
        this.naming = undefined;
        this.assign(left, value);
        if (nodes.fieldText(left, 'method') === 'attributes' && wholeParams.test(nodes.text(right)))
          this.callApi(at, 'record.assign', [value]);
        return value;
      }
      case 'operator_assignment':
        return this.operatorAssignment(node);
      case 'binary':
        return this.binary(node);
      case 'unary': {
        const operator = nodes.fieldText(node, 'operator');
        const of = this.expression(nodes.field(node, 'operand'));
        // `+'text'` is a copy that may be changed.
        if (operator === '+' || (operator === '-' && /string/.test(nodes.kind(nodes.field(node, 'operand')))))
          return of;
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
    if (receiver !== undefined && /^(is_a\?|kind_of\?|instance_of\?)$/.test(name)) {
      const type = nodes.children(nodes.field(node, 'arguments'))[0] ?? 0;
      if (isClassName(nodes.kind(type))) f.narrowed(at, receiver, nodes.text(type));
    }
    const joined = this.joined(at, name, nodes.text(receiverNode), receiver, given);
    if (joined !== undefined) return joined;
    const block = nodes.field(node, 'block');
    if (block) given.named.push([blockName, this.closure(block, '<block>')]);
    if (nodes.kind(methodNode) === 'super') return this.superCall(at, given);
    if (receiver !== undefined && strips(name, nodes.fieldText(node, 'arguments')))
      return this.callApi(at, 'gsub strip', [receiver]);
    if (receiver !== undefined && stripsLineEnds(name, nodes.fieldText(node, 'arguments')))
      return this.callApi(at, 'line ends strip', [receiver]);
    this.assigns(node, name, given);
    if (receiver === undefined) {
      // `attr_accessor`, `include` and the like speak to the class, which `definition` has read.
      const isRoute = block !== 0 && /^Grape::/.test(this.baseName ?? '') && verb.test(name);
      const value = this.selfCall(at, isRoute ? `grape.${name}` : name, given);
      const [first, message = first] = given.args;
      // What is raised is known by its message: `raise ArgumentError, text`.
      if (/^(raise|fail)$/.test(name) && message !== undefined) this.throwing(at, message);
      else if (leaving.test(name)) this.stop();
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
    const type = nodes.fieldText(node, 'receiver');
    if (
      name === 'new' &&
      (key === '' ? type.includes('::') : key !== type.replace(/^.*::/s, '').toLowerCase())
    )
      return;
    this.callApi(nodes.at(node), 'record.assign', [value]);
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
    const operator = nodes.fieldText(node, 'operator').slice(0, -1);
    const right = nodes.field(node, 'right');
    if (nodes.kind(left) === 'identifier') f.declare(nodes.text(left));
    const value =
      operator === '||' || operator === '&&'
        ? this.oneOf(at, left, right)
        : f.binary(at, operator, this.expression(left), this.expression(right));
    this.assign(left, value);
    return value;
  }

  private binary(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const operator = nodes.fieldText(node, 'operator');
    const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
    // `ENV['KEY'] || 'x'` is the same as `ENV.fetch('KEY', 'x')`.
    if (operator === '||' && nodes.kind(right) === 'string' && /^ENV\[/.test(nodes.text(left)))
      this.callApi(
        at,
        'ENV.fetch',
        [...nodes.children(left).slice(1), right].map((each) => this.expression(each)),
      );
    const junction = this.junction(at, operator, left, right);
    if (junction !== undefined) return junction;
    const [a, b] = [this.expression(left), this.expression(right)];
    if (/^[!=]=$/.test(operator) && this.comparesSecret(left, right)) this.callApi(at, '==', [a, b]);
    if (operator === '%' && nodes.kind(left) !== 'string') this.callApi(at, 'format', [a, b]);
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
        f.store(at, this.holder(at), nodes.text(target).replace(/^@+/, ''), value);
        return;
      case 'element_reference': {
        const [index = 0] = nodes.children(target).slice(1);
        const object = nodes.field(target, 'object');
        const key = this.key(index);
        f.store(at, this.expression(object), key, value);
        const [, name, , jar = ''] = store.exec(nodes.text(object)) ?? [];
        if (name !== undefined)
          this.callApi(at, `${name.replace(/^.*\./s, '')}[]=`, [
            typeof key === 'string' ? f.constant(at, key) : key,
            value,
            f.constant(at, jar),
          ]);
        return;
      }
      case 'call': {
        const receiver = this.expression(nodes.field(target, 'receiver'));
        f.store(at, receiver, nodes.fieldText(target, 'method'), value);
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

function isClassName(kind: string): boolean {
  return kind === 'constant' || kind === 'scope_resolution';
}
