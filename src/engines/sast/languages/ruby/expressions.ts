import { comparedExpression, credentialExpression } from '../../../../knowledge/secret-words.js';
import type { Temp } from '../../ir/ir.js';
import { byTag } from '../../ir/traits.js';
import { assign } from './assignments.js';
import type { Ruby } from './context.js';
import {
  array,
  ends,
  hash,
  holder,
  identifier,
  isPathname,
  joinedText,
  lowerKey,
  lowerText,
  pair,
  regex,
  scoped,
  selfCall,
  selfValue,
} from './texts.js';
import {
  type Arguments,
  assigning,
  blockName,
  fileMethod,
  forwarded,
  leaving,
  numberOf,
  verb,
  wholeParams,
} from './words.js';

/** `gsub(/[^a-z]/, '')`, `tr('^a-z', '')`: only letters and digits are left. */
function strips(method: string, text: string): boolean {
  if (/^(tr|delete)!?$/.test(method)) return /^\(?\s*['"]\^[\w\s-]+['"]/.test(text);
  return (
    /^gsub!?$/.test(method) &&
    /^\(?\s*\/(?:\[\^[\w\s-]+\]|\\[DW]|\[\\[DW]\])\+?\/i?\s*,\s*(['"])[\w-]?\1/.test(text)
  );
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
export function lowerStatement(ruby: Ruby, node: number): void {
  ruby.expression(node);
}

export function lowerExpression(ruby: Ruby, node: number): Temp {
  const { nodes, f } = ruby;
  const at = nodes.at(node);
  switch (nodes.kind(node)) {
    case 'identifier':
      return identifier(ruby, node);
    case 'constant':
      return f.read(at, nodes.text(node));
    case 'scope_resolution':
      return scoped(ruby, node);
    case 'self':
      return selfValue(ruby, at);
    case 'instance_variable':
    case 'class_variable':
      return f.get(at, holder(ruby, at), nodes.text(node).replace(/^@+/, ''));
    case 'global_variable':
      return ruby.api(at, nodes.text(node));
    case 'string':
    case 'bare_string':
    case 'delimited_symbol':
    case 'bare_symbol':
      return lowerText(ruby, at, node);
    case 'simple_symbol':
      return f.constant(at, nodes.text(node).slice(1));
    case 'hash_key_symbol':
      return f.constant(at, nodes.text(node));
    case 'regex':
      return regex(ruby, node);
    case 'character':
      return f.constant(at, nodes.text(node).slice(1));
    case 'heredoc_beginning':
      return lowerText(ruby, at, ruby.heredocs.get(node) ?? 0);
    case 'chained_string':
      return ruby.concat(at, ruby.expressions(nodes.children(node)));
    case 'subshell':
      return ruby.callApi(at, '`', [lowerText(ruby, at, node)]);
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
      return array(ruby, node);
    case 'hash':
      return hash(ruby, at, nodes.children(node));
    case 'element_reference': {
      const [index = 0] = nodes.children(node).slice(1);
      const object = nodes.field(node, 'object');
      if (nodes.text(object) === 'session' && !/symbol|string/.test(nodes.kind(index)))
        ruby.callApi(at, 'session[]', [ruby.expression(index)]);
      if (nodes.kind(index) === 'string' && (nodes.text(object) === 'DB' || isStatement(nodes.text(index))))
        ruby.callApi(at, 'DB.fetch', [ruby.expression(index)]);
      if (nodes.text(object) === 'Dir') return ruby.callApi(at, 'Dir.glob', [ruby.expression(index)]);
      return f.get(at, ruby.expression(object), lowerKey(ruby, index));
    }
    case 'call':
      return call(ruby, node);
    case 'super':
      return superCall(ruby, at, { args: [], named: [] });
    case 'yield': {
      const { args } = lowerArguments(ruby, nodes.children(node)[0] ?? 0);
      return f.call(at, f.read(at, blockName), args);
    }
    case 'assignment': {
      const defined = ruby.parts.lowerDefinition(ruby, node);
      if (defined !== undefined) return defined;
      const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
      ruby.naming = nodes.kind(left) === 'constant' ? nodes.text(left) : undefined;
      const value = ruby.expression(right);
      ruby.naming = undefined;
      assign(ruby, left, value);
      if (nodes.fieldText(left, 'method') === 'attributes' && wholeParams.test(nodes.text(right)))
        ruby.callApi(at, 'record.assign', [value]);
      return value;
    }
    case 'operator_assignment':
      return operatorAssignment(ruby, node);
    case 'binary':
      return binary(ruby, node);
    case 'unary': {
      const operator = nodes.fieldText(node, 'operator');
      const of = ruby.expression(nodes.field(node, 'operand'));
      // `+'text'` is a copy that may be changed.
      if (operator === '+' || (operator === '-' && /string/.test(nodes.kind(nodes.field(node, 'operand')))))
        return of;
      return ruby.unary(at, operator === 'not' ? '!' : operator, of);
    }
    case 'range':
      return ruby.dict(at, ends(ruby, node));
    case 'lambda':
      return ruby.parts.lowerClosure(ruby, node, '<lambda>');
    case 'forward_argument':
      return f.read(at, forwarded);
    case 'splat_argument':
    case 'hash_splat_argument':
    case 'block_argument':
    case 'interpolation':
    case 'pattern':
      return ruby.expression(nodes.children(node).at(-1) ?? 0);
    case 'comment':
    case 'empty_statement':
    case 'heredoc_body':
      return f.constant(at, null);
    default:
      return (
        ruby.parts.lowerDefinition(ruby, node) ??
        ruby.parts.lowerFlow(ruby, node) ??
        ruby.parts.lowerBody(ruby, node)
      );
  }
}

/** Pairs among the arguments are keyword arguments, or the members of a trailing hash. */
function lowerArguments(ruby: Ruby, list: number): Arguments {
  const { nodes } = ruby;
  const args: Temp[] = [];
  const named: (readonly [string, Temp])[] = [];
  for (const each of nodes.children(list)) {
    if (nodes.kind(each) === 'pair') {
      const [key, value] = pair(ruby, each);
      if (typeof key === 'string') named.push([key, value]);
      else args.push(value);
    } else if (nodes.kind(each) === 'block_argument') named.push([blockName, blockArgument(ruby, each)]);
    else args.push(ruby.expression(each));
  }
  return { args, named };
}

/** `&:name`, `&block`, `&method(:name)` */
function blockArgument(ruby: Ruby, node: number): Temp {
  const { nodes, f } = ruby;
  const [inner = 0] = nodes.children(node);
  if (inner === 0) return f.read(nodes.at(node), blockName);
  const value = ruby.expression(inner);
  // `&params[:method].to_sym` calls the method of that name.
  if (/^(call|element_reference)$/.test(nodes.kind(inner))) ruby.callApi(nodes.at(node), '&', [value]);
  return value;
}

function call(ruby: Ruby, node: number): Temp {
  const { nodes, f } = ruby;
  const at = nodes.at(node);
  const receiverNode = nodes.field(node, 'receiver');
  const methodNode = nodes.field(node, 'method');
  const sent = sentMethod(ruby, node, receiverNode);
  const name = sent ?? (methodNode ? nodes.text(methodNode) : 'call');
  if (!receiverNode && (name === 'lambda' || name === 'proc')) {
    const block = nodes.field(node, 'block');
    if (block) return ruby.parts.lowerClosure(ruby, block, '<lambda>');
  }
  const receiver = receiverNode ? ruby.expression(receiverNode) : undefined;
  const given = lowerArguments(ruby, nodes.field(node, 'arguments'));
  if (sent !== undefined) given.args.shift();
  if (receiver !== undefined && fileMethod.test(name) && isPathname(ruby, receiverNode))
    ruby.callApi(at, 'File.read', [receiver]);
  if (receiver !== undefined && /^(is_a\?|kind_of\?|instance_of\?)$/.test(name)) {
    const type = nodes.children(nodes.field(node, 'arguments'))[0] ?? 0;
    if (isClassName(nodes.kind(type))) f.narrowed(at, receiver, nodes.text(type));
  }
  const joined = joinedText(ruby, at, name, nodes.text(receiverNode), receiver, given);
  if (joined !== undefined) return joined;
  const block = nodes.field(node, 'block');
  if (block) given.named.push([blockName, ruby.parts.lowerClosure(ruby, block, '<block>')]);
  if (nodes.kind(methodNode) === 'super') return superCall(ruby, at, given);
  if (receiver !== undefined && strips(name, nodes.fieldText(node, 'arguments')))
    return ruby.callApi(at, 'gsub strip', [receiver]);
  if (receiver !== undefined && stripsLineEnds(name, nodes.fieldText(node, 'arguments')))
    return ruby.callApi(at, 'line ends strip', [receiver]);
  assigns(ruby, node, name, given);
  if (receiver === undefined) {
    // `attr_accessor`, `include` and the like speak to the class, which `definition` has read.
    const isRoute = block !== 0 && /^Grape::/.test(ruby.baseName ?? '') && verb.test(name);
    const value = selfCall(ruby, at, isRoute ? `grape.${name}` : name, given);
    const [first, message = first] = given.args;
    // What is raised is known by its message: `raise ArgumentError, text`.
    if (/^(raise|fail)$/.test(name) && message !== undefined) ruby.throwing(at, message);
    else if (leaving.test(name)) ruby.stop();
    else if (name === 'throw' && !f.find(name)) return thrown(ruby, at, given);
    return value;
  }
  if (name === 'throw' && nodes.text(receiverNode) === 'Kernel') return thrown(ruby, at, given);
  // Jobs of ActiveJob and Sidekiq.
  if (/^perform_(later|async|now)$/.test(name))
    return ruby.method(at, receiver, 'perform', given.args, given.named);
  if (name === 'new')
    return f.call(at, receiver, given.args, { named: given.named, isNew: true, method: 'new' });
  // A proc is called by `.call`, `.()` and `[]`.
  if (name === 'call' || name === 'yield')
    return f.call(at, receiver, given.args, { named: given.named, method: name });
  return ruby.method(at, receiver, name, given.args, given.named);
}

/**
 * `voice.public_send(:strip)` calls the method of that name (https://docs.ruby-lang.org/en/master/Object.html). Models know
 * those that define or read others by name as they are sent.
 */
function sentMethod({ nodes }: Ruby, node: number, receiver: number): string | undefined {
  if (receiver === 0 || !/^(public_send|send|__send__|try!?)$/.test(nodes.fieldText(node, 'method')))
    return undefined;
  const [first = 0] = nodes.children(nodes.field(node, 'arguments'));
  const name = nodes.kind(first) === 'simple_symbol' ? nodes.text(first).slice(1) : '';
  return /^[a-z_]\w*[?!]?$/.test(name) && !reflecting.test(name) ? name : undefined;
}

const reflecting =
  /^(new|call|yield|super|throw|send|public_send|__send__|const_get|define_method|remove_method|constantize|\w*variable_[gs]et)$/;

/** `throw :done, value` leaves the block of `catch(:done)` (https://docs.ruby-lang.org/en/master/Kernel.html#method-i-throw). */
function thrown(ruby: Ruby, at: number, { args: [tag, value] }: Arguments): Temp {
  const none = ruby.f.constant(at, null);
  if (tag === undefined) return none;
  if (value === undefined) ruby.stop();
  else ruby.throwing(at, ruby.dict(at, [[byTag, ruby.dict(at, [[tag, value]])]]));
  return none;
}

/** A record that is made of parameters as they came: `User.new(params[:user])`. */
function assigns(ruby: Ruby, node: number, name: string, { args }: Arguments): void {
  const { nodes } = ruby;
  if (!assigning.test(name)) return;
  const given = nodes.children(nodes.field(node, 'arguments'));
  const index = given.findIndex((each) => wholeParams.test(nodes.text(each)));
  const value = args[index];
  if (index < 0 || value === undefined) return;
  const [, first, second] =
    /^params(?:\[[:'"](\w+)|\.\w+\(:(\w+))?/.exec(nodes.text(given[index] ?? 0)) ?? [];
  const key = (first ?? second ?? '').replaceAll('_', '');
  const type = nodes.fieldText(node, 'receiver');
  if (name === 'new' && (key === '' ? type.includes('::') : key !== type.replace(/^.*::/s, '').toLowerCase()))
    return;
  ruby.callApi(nodes.at(node), 'record.assign', [value]);
}

function superCall(ruby: Ruby, at: number, { args, named }: Arguments): Temp {
  const { f } = ruby;
  if (ruby.baseName === undefined) return f.temp();
  const base = f.read(at, ruby.baseName);
  const name = f.name === 'initialize' ? 'constructor' : f.name;
  return f.call(at, f.get(at, base, name), args, { named, receiver: selfValue(ruby, at), method: name });
}

function operatorAssignment(ruby: Ruby, node: number): Temp {
  const { nodes, f } = ruby;
  const at = nodes.at(node);
  const left = nodes.field(node, 'left');
  const operator = nodes.fieldText(node, 'operator').slice(0, -1);
  const right = nodes.field(node, 'right');
  if (nodes.kind(left) === 'identifier') f.declare(nodes.text(left));
  const value =
    operator === '||' || operator === '&&'
      ? ruby.oneOf(at, left, right)
      : f.binary(at, operator, ruby.expression(left), ruby.expression(right));
  assign(ruby, left, value);
  return value;
}

function binary(ruby: Ruby, node: number): Temp {
  const { nodes, f } = ruby;
  const at = nodes.at(node);
  const operator = nodes.fieldText(node, 'operator');
  const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
  // `ENV['KEY'] || 'x'` is the same as `ENV.fetch('KEY', 'x')`.
  if (operator === '||' && nodes.kind(right) === 'string' && /^ENV\[/.test(nodes.text(left)))
    ruby.callApi(
      at,
      'ENV.fetch',
      [...nodes.children(left).slice(1), right].map((each) => ruby.expression(each)),
    );
  const junction = ruby.junction(at, operator, left, right);
  if (junction !== undefined) return junction;
  const [a, b] = [ruby.expression(left), ruby.expression(right)];
  if (/^[!=]=$/.test(operator) && comparesSecret(ruby, left, right)) ruby.callApi(at, '==', [a, b]);
  if (operator === '%' && nodes.kind(left) !== 'string') ruby.callApi(at, 'format', [a, b]);
  if (operator === '<<') return ruby.method(at, a, '<<', [b]);
  return f.binary(at, operator, a, b);
}

function comparesSecret(ruby: Ruby, left: number, right: number): boolean {
  const { nodes } = ruby;
  const texts = [left, right].map((each) => nodes.text(each));
  const isFixed = [left, right].some((each) =>
    /^(nil|true|false|integer|string|simple_symbol)$/.test(nodes.kind(each)),
  );
  const literal = [left, right].find((each) => nodes.kind(each) === 'string');
  const others = [left, right].filter((each) => each !== literal).map((each) => nodes.text(each));
  if (literal !== undefined && others.some((each) => credentialExpression.test(each)))
    ruby.callApi(nodes.at(literal), '== literal', [ruby.expression(literal)]);
  return (
    !isFixed &&
    texts.some((each) => comparedExpression.test(each) || /\btoken['"\])]*$/i.test(each)) &&
    !texts.some((each) => /confirm/.test(each)) &&
    !texts.every((each) => /^params\b/.test(each))
  );
}

function isClassName(kind: string): boolean {
  return kind === 'constant' || kind === 'scope_resolution';
}
