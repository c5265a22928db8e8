import { hintsAtSecret } from '../../../../knowledge/secret-words.js';
import type { FunctionBuilder } from '../../ir/builder.js';
import type { Temp } from '../../ir/ir.js';
import type { Ruby } from './context.js';
import { type Arguments, escaped, pathLike } from './words.js';

/** Names, texts, patterns, lists and hashes of Ruby. */
/** What holds the variables of a block whose object is not seen. */
const holderName = '<object>';

export function ends(ruby: Ruby, node: number): readonly (readonly [string, Temp])[] {
  const { nodes } = ruby;
  return ['begin', 'end'].flatMap((name): readonly (readonly [string, Temp])[] => {
    const end = nodes.field(node, name);
    return end ? [[name, ruby.expression(end)]] : [];
  });
}

export function selfValue(ruby: Ruby, at: number): Temp {
  return ruby.f.find('this') ? ruby.f.read(at, 'this') : ruby.api(at, 'self');
}

/** The object that has the variables: in a block of a program without classes the one that the framework makes for it. */
export function holder(ruby: Ruby, at: number): Temp {
  const { f } = ruby;
  if (f.find('this') || !f.parent) return selfValue(ruby, at);
  if (!f.find(holderName)) f.declare(holderName);
  return f.read(at, holderName);
}

/** A local variable, or a call of a method of the object at hand, or of one that every object has. */
export function identifier(ruby: Ruby, node: number): Temp {
  const { nodes, f } = ruby;
  const at = nodes.at(node);
  const name = nodes.text(node);
  const known = f.find(name);
  if (known && !isMethodOf(ruby, known.up, name)) return f.read(at, name);
  return f.steady(selfCall(ruby, at, name, { args: [], named: [] }), name);
}

function isMethodOf(ruby: Ruby, up: number, name: string): boolean {
  let owner: FunctionBuilder | undefined = ruby.f;
  for (let each = up; each > 0 && owner; each -= 1) owner = owner.parent;
  return owner !== undefined && ruby.methods.get(owner)?.has(name) === true;
}

export function selfCall(ruby: Ruby, at: number, name: string, { args, named }: Arguments): Temp {
  const { f } = ruby;
  const self = f.find('this') ? f.read(at, 'this') : undefined;
  // In a method of the class: an object of it.
  if (name === 'new' && self !== undefined)
    return f.call(at, self, args, { named, isNew: true, method: name });
  if (f.find(name)) return f.call(at, f.read(at, name), args, { named, method: name });
  const callee = f.temp();
  f.emit(at, { op: 'global', out: callee, name, ...(self === undefined ? {} : { self }) });
  const out = f.call(at, callee, args, {
    named,
    method: name,
    ...(self === undefined ? {} : { receiver: self }),
  });
  // `user_path(id)` is an address of this site.
  return args.length + named.length > 0 && /_(path|url)$/.test(name) ? ruby.callApi(at, 'route', [out]) : out;
}

/** `A::B`: by its last word where the file declares it, else by all. */
export function scoped(ruby: Ruby, node: number): Temp {
  const { nodes, f } = ruby;
  const at = nodes.at(node);
  const name = nodes.fieldText(node, 'name');
  // `Analytics = Segment::Analytics.new` does not speak of itself.
  const found = name === ruby.naming ? undefined : f.find(name);
  return found ? f.read(at, name) : ruby.api(at, nodes.text(node).replace(/^::/, ''));
}

export function lowerText(ruby: Ruby, at: number, node: number, around = ''): Temp {
  const { nodes, f } = ruby;
  const parts = nodes.children(node).flatMap((each): readonly Temp[] => {
    switch (nodes.kind(each)) {
      case 'string_content':
      case 'heredoc_content':
        return [f.constant(nodes.at(each), nodes.text(each))];
      case 'escape_sequence':
        return [f.constant(nodes.at(each), around === '' ? escaped(nodes.text(each)) : nodes.text(each))];
      case 'interpolation':
        return [ruby.parts.lowerBody(ruby, each)];
      default:
        return [];
    }
  });
  const edge = around === '' ? [] : [f.constant(at, around)];
  return ruby.concat(
    at,
    parts.length === 0 ? [f.constant(at, around + around)] : [...edge, ...parts, ...edge],
  );
}

/** A pattern with holes is made when it runs. */
export function regex(ruby: Ruby, node: number): Temp {
  const { nodes } = ruby;
  const at = nodes.at(node);
  const value = lowerText(ruby, at, node, '/');
  const isOpen = nodes.children(node).some((each) => nodes.kind(each) === 'interpolation');
  ruby.callApi(at, isOpen ? 'Regexp' : 'regex', [value]);
  return value;
}

export function array(ruby: Ruby, node: number): Temp {
  const { nodes } = ruby;
  const children = nodes.children(node);
  const isOpen = children.some((each) => nodes.kind(each) === 'splat_argument');
  return ruby.list(nodes.at(node), ruby.expressions(children), isOpen);
}

export function hash(ruby: Ruby, at: number, children: readonly number[]): Temp {
  const { nodes } = ruby;
  const spread: Temp[] = [];
  const entries: (readonly [string | Temp, Temp])[] = [];
  for (const each of children) {
    if (nodes.kind(each) === 'pair' && hintsAtSecret.test(nodes.fieldText(each, 'key')))
      spread.push(ruby.dict(nodes.at(each), [pair(ruby, each)]));
    else if (nodes.kind(each) === 'pair') entries.push(pair(ruby, each));
    else spread.push(ruby.expression(each));
  }
  return ruby.dict(at, entries, spread);
}

export function pair(ruby: Ruby, node: number): readonly [string | Temp, Temp] {
  const { nodes } = ruby;
  const [key, value] = [nodes.field(node, 'key'), nodes.field(node, 'value')];
  // `{name:}` is `{name: name}`.
  if (value === 0) return [nodes.text(key), identifier(ruby, key)];
  return [lowerKey(ruby, key), ruby.expression(value)];
}

export function lowerKey(ruby: Ruby, node: number): string | Temp {
  const { nodes } = ruby;
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
        : ruby.expression(node);
    }
    default:
      return ruby.expression(node);
  }
}

/** Calls that put a text together: how it begins is known where its first part is. */
export function joinedText(
  ruby: Ruby,
  at: number,
  name: string,
  receiverText: string,
  receiver: Temp | undefined,
  { args }: Arguments,
): Temp | undefined {
  if (name === 'join' && receiverText === 'File') return ruby.concat(at, withSlashes(ruby, at, args));
  if (name === 'join' && receiver !== undefined && pathLike.test(receiverText))
    return ruby.concat(at, withSlashes(ruby, at, [receiver, ...args]));
  if (receiver === undefined && /^(format|sprintf)$/.test(name) && args.length > 1) {
    ruby.callApi(at, 'format', args);
    return ruby.f.binary(at, '%', args[0] ?? 0, ruby.list(at, args.slice(1)));
  }
  return undefined;
}

/** `Rails.root.join(a).read` */
export function isPathname(ruby: Ruby, node: number): boolean {
  const { nodes } = ruby;
  return nodes.fieldText(node, 'method') === 'join' && pathLike.test(nodes.fieldText(node, 'receiver'));
}

function withSlashes(ruby: Ruby, at: number, parts: readonly Temp[]): readonly Temp[] {
  return parts.flatMap((each, index) => (index === 0 ? [each] : [ruby.f.constant(at, '/'), each]));
}
