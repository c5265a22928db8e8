import { listsWhole } from '../../ir/constraints.js';
import { overlaid } from '../../ir/copies.js';
import { concat } from '../../ir/fold.js';
import { everyKind } from '../../ir/sink-kinds.js';
import { sanitize, unknown, type Value } from '../../ir/value.js';

const kept = /^(to_s|to_str|to_sym|freeze|dup|clone|itself|presence|to_a|to_h|html_safe)$/;
/** Methods of texts, lists and hashes: what they give is made of what they are called on. */
const ofTexts =
  /^(to_\w+|strip|l?rstrip|lstrip|chomp|chop|squeeze|down?case|upcase|capitalize|camelize|classify|camelcase|underscore|titleize|humanize|singularize|pluralize|tableize|g?sub!?|tr|delete|\+|\*|%|\[\]|<<|concat|prepend|insert|replace|encode|force_encoding|unpack1?|scan|split|lines|chars|bytes|slice|first|last|take|drop|each\w*|map|collect|flat_map|filter_map|select|filter|reject|find|detect|inject|reduce|join|sum|zip|flatten|compact|uniq|sort\w*|reverse|rotate|push|pop|shift|unshift|append|merge!?|fetch|dig|values\w*|keys|key|transform_\w+|with_indifferent_access|symbolize_keys|stringify_keys|presence|dup|clone|freeze|itself|then|tap|html_safe|read|body|string|call|ljust|rjust|center|succ|next|b|unicode_normalize|truncate|inspect|format|constantize|safe_constantize|permit\w*|require|path|host)$/;
const numeric =
  /^(to_i|to_f|to_r|size|length|bytesize|count|hash|object_id|ord|hex|oct|casecmp|=~|!~|<=>|\w{1,60}\?)$/;

/** Readers of attributes, and what texts and containers do. */
export function rubyMethod(
  method: string,
  self: Value,
  args: readonly Value[],
  named: ReadonlyMap<string, Value> = new Map(),
): { readonly result: Value; readonly self?: Value } | undefined {
  const field = args.length === 0 ? self.fields?.get(method) : undefined;
  if (field && !field.functions) return { result: field };
  const pattern = method === 'match' ? [self, args[0]].find((each) => listsWhole(each?.constant)) : undefined;
  if (pattern !== undefined)
    return { result: sanitize(pattern === self ? (args[0] ?? unknown) : self, everyKind) };
  if (numeric.test(method)) return { result: { plain: true } };
  // What a method of an object that others give does is not known; that of a text is.
  if (self.taints?.every(({ origin }) => origin.endsWith(':open')) && !ofTexts.test(method))
    return { result: unknown };
  if (/^(merge!?|update)$/.test(method) && self.fields) return merged(method, self, args, named);
  if (method === '<<' || method === 'concat') return appended(self, args[0] ?? unknown);
  if (args.length === 0 && kept.test(method)) return { result: self };
  const member =
    method === 'dig' ? dug(self, args) : method === 'fetch' && args.length < 3 && dug(self, args.slice(0, 1));
  if (member) return { result: member };
  return undefined;
}

/**
 * The member at the end of the keys; undefined where it is not known.
 * https://docs.ruby-lang.org/en/master/dig_methods_rdoc.html
 */
function dug(self: Value, keys: readonly Value[]): Value | undefined {
  let found: Value | undefined = keys.length === 0 ? undefined : self;
  for (const { constant } of keys)
    found = constant === undefined ? undefined : found?.fields?.get(String(constant));
  return found;
}

/** https://docs.ruby-lang.org/en/master/Hash.html#method-i-merge */
function merged(
  method: string,
  self: Value,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): { readonly result: Value; readonly self?: Value } {
  const others = named.size > 0 ? [...args, { fields: new Map(named) }] : args;
  const whole = others.reduce((all, each) => overlaid(all, each), self);
  return method === 'merge' ? { result: whole } : { result: whole, self: whole };
}

function appended(self: Value, item: Value): { readonly result: Value; readonly self: Value } {
  if (self.length !== undefined && self.fields) {
    const next = {
      ...self,
      fields: new Map(self.fields).set(String(self.length), item),
      length: self.length + 1,
    };
    return { result: next, self: next };
  }
  const next = concat([self, item]);
  return { result: next, self: next };
}
