import { calculated } from '../../../core/arithmetic.js';
import { mostCopied } from './copies.js';
import type { Constant } from './ir.js';
import { falsy } from './junctions.js';
import { type OpenQuote, openAtEnd, openBehind, placed } from './quotes.js';
import { bitsOf, everyKind } from './sink-kinds.js';
import {
  compact,
  elementOf,
  isPlain,
  join,
  joinTaints,
  listOf,
  ownText,
  prefixOf,
  sanitize,
  taintsIn,
  unknown,
  type Value,
  withField,
} from './value.js';

const maxText = 4096;
/** Before an operator: the language makes a number of whatever stands beside it. */
export const numeric = 'number:';
/** The elements of both sides, one behind the other. */
export const joining = '...';
const ofNumber = everyKind & ~bitsOf(['resource', 'random']);
const toOtherPlaces = bitsOf(['ssrf', 'redirect']);
const isTruth = /^([=!]==?|equalsIgnoreCase|[<>]=?|in|not in|is|is not|instanceof)$/;

/** The value of an operator; taints of both sides stay unless the result is only true or false. */
export function binary(operator: string, left: Value, right: Value): Value {
  if (operator.startsWith(numeric))
    return sanitize(binary(operator.slice(numeric.length), left, right), ofNumber);
  if (operator === joining) return joinedLists(left, right);
  const folded = foldConstants(operator, left, right);
  if (folded !== undefined) return { constant: folded };
  if (isTruth.test(operator)) return { plain: true };
  if (operator === '%' && prefixOf(left) !== undefined && left.constant !== undefined)
    return formatted(left, inHoles(String(left.constant), right), firstOf(right));
  if (operator === '+') return concat([left, right]);
  if (operator === '|') {
    const flags = [...flagsOf(left), ...flagsOf(right)];
    if (flags.length <= mostFlags && flags.every(({ api, taints }) => api !== undefined && !taints))
      return listOf(flags, false);
  }
  if (operator === '*' && left.fields && left.length !== undefined) return { rest: elementOf(left) };
  // `Path('/srv') / name`
  if (operator === '/' && left.api !== undefined)
    return compact({ ...left, taints: joinTaints(left.taints, taintsIn(right)) });
  if (isPlain(left) && isPlain(right)) return { plain: true };
  return compactTaints(joinTaints(taintsIn(left), taintsIn(right)));
}

const mostFlags = 16;

/** `LIBXML_NOENT | LIBXML_DTDLOAD`: flags by their names, in a list. */
function flagsOf(value: Value): readonly Value[] {
  return value.length === undefined ? [value] : [...(value.fields?.values() ?? [])];
}

const hole = /%(?:\(\w{1,100}\))?[#0\- +]{0,5}\d{0,9}(?:\.\d{0,9})?[hlL]?([a-zA-Z])/g;
const numberHole = /^[diouxXeEfFgG]$/;

/** What fills holes for numbers is one: `'… %d' % x`. */
function inHoles(pattern: string, values: Value): Value {
  const found = [...pattern.replaceAll('%%', '').matchAll(hole)];
  const kinds = found.map(([, kind = '']) => kind);
  if (kinds.length > 0 && kinds.every((kind) => numberHole.test(kind)))
    return { ...sanitize(values, ofNumber), plain: true };
  if (values.length !== kinds.length || !values.fields) return values;
  const fields = [...values.fields].map(([key, each]) => {
    const isNumber = numberHole.test(kinds[Number(key)] ?? '');
    const isBehind = /[?#]/.test(pattern.slice(0, found[Number(key)]?.index));
    const before = { constant: pattern.slice(0, found[Number(key)]?.index) };
    const part = placed(each, openAtEnd(before), before);
    return [key, sanitize(part, (isNumber ? ofNumber : 0) | (isBehind ? toOtherPlaces : 0))] as const;
  });
  return { ...values, fields: new Map(fields) };
}

/** Of a tuple its first element. */
function firstOf(values: Value): Value {
  return values.length === undefined ? values : (values.fields?.get('0') ?? unknown);
}

/** `'… %s' % x`: the text up to the first hole is sure, and up to the second where the program chooses what fills the first. */
function formatted(pattern: Value, holes: Value, first: Value): Value {
  const text = prefixOf(pattern) ?? '';
  const taints = joinTaints(pattern.taints, taintsIn(holes));
  const plain = isPlain(pattern) && isMadeOfPlain(holes) ? (true as const) : undefined;
  const [before = '', between = ''] = text
    .split(/%[sr]|\{\w{0,40}\}/, 2)
    .map((each) => each.replace(/[%{].*/s, ''));
  const isHole = text.length > before.length && /^(?:%[sr]|\{0?\})/.test(text.slice(before.length));
  const prefix = isHole ? leadOf([{ constant: before }, first, { constant: between }]) : before;
  return compact({ prefix: prefix || undefined, plain, ...compactTaints(taints) } as Value);
}

export function concat(parts: readonly Value[]): Value {
  if (parts.length === 2 && parts.every((each) => each.fields && each.length !== undefined))
    return lists(parts);
  const constants = parts.map((each) => each.constant);
  if (constants.every((each) => each !== undefined)) {
    const text = constants.join('');
    if (text.length <= maxText) return { constant: text };
  }
  const prefix = leadOf(parts);
  const query = parts.findIndex(({ constant, prefix }) =>
    /[?#]/.test(typeof constant === 'string' ? constant : behindHost(prefix)),
  );
  let taints: Value['taints'];
  let open: OpenQuote | undefined;
  for (const [index, each] of parts.entries()) {
    const before = index === 0 ? undefined : parts[index - 1];
    const part = placed(each, open, before);
    // What stands behind the mark of a query does not say where an address leads.
    const own = query >= 0 && index > query ? sanitize(part, toOtherPlaces) : part;
    taints = joinTaints(taints, taintsIn(own));
    open = openBehind(open, each);
  }
  const plain = parts.every(isPlain) ? (true as const) : undefined;
  return compact({ prefix: prefix || undefined, plain, taints, open } as Value);
}

/** The text up to the first part that someone else chooses, as far as it says where an address leads. */
function leadOf(parts: readonly Value[]): string {
  let lead = '';
  for (const each of parts) {
    if (each.constant !== undefined) lead += String(each.constant);
    else {
      lead += each.prefix ?? '';
      if (!addressLead.test(lead) || !isOwnPart(each)) break;
      if (!lead.endsWith(ownText)) lead += ownText;
    }
    if (lead.length > maxText) break;
  }
  return lead;
}

/** The header that holds an address, the scheme, and a host of the program's own. */
const addressLead = new RegExp(`^(?:(?:location|refresh) ?: ?)?(?:$|${ownText}|(?:https?|wss?)://)`, 'i');

/** What is known of an address behind its host. */
function behindHost(prefix: string | undefined): string {
  const at = prefix?.indexOf(ownText) ?? -1;
  return prefix === undefined || at < 0 ? '' : prefix.slice(at);
}

function isOwnPart({ fields, taints = [] }: Value): boolean {
  return !fields && taints.every(({ sanitized }) => (sanitized & toOtherPlaces) === toOtherPlaces);
}

/** Of a container: all that is in it. */
export function isMadeOfPlain(value: Value): boolean {
  const { fields, rest } = value;
  if (fields === undefined && rest === undefined) return isPlain(value);
  return (rest === undefined || isPlain(rest)) && [...(fields?.values() ?? [])].every(isPlain);
}

function joinedLists(left: Value, right: Value): Value {
  if ([left, right].every((each) => each.fields && each.length !== undefined)) return lists([left, right]);
  if (left.length === 0 && !right.fields && !right.rest) return compact({ ...right, constant: undefined });
  const rest = join(elementOf(left), elementOf(right));
  return { rest };
}

function lists(parts: readonly Value[]): Value {
  const all = parts.flatMap((each) => [...(each.fields?.values() ?? [])]);
  if (all.length > mostCopied) return { rest: all.reduce((known, each) => join(known, each)) };
  return { fields: new Map(all.map((each, index) => [String(index), each])), length: all.length };
}

export function unary(operator: string, of: Value): Value {
  if (operator === '!') return of.constant === undefined ? unknown : { constant: !truthOf(of) };
  if (operator === '-' && typeof of.constant === 'number') return { constant: -of.constant };
  if (operator === falsy) return of.constant === undefined ? { plain: true } : of;
  if (operator === 'text') return sanitize(of, bitsOf(['nosql', 'assign']));
  if (operator === 'typeof' || operator === 'void' || operator === 'delete') return unknown;
  return operator === '+' || operator === '-' || operator === '~' ? unknown : of;
}

/** Whether a condition surely holds or fails; undefined where that is open. */
export function truthOf(value: Value): boolean | undefined {
  if (value.constant !== undefined) return Boolean(value.constant);
  return value.functions ? true : undefined;
}

function foldConstants(operator: string, left: Value, right: Value): Constant | undefined {
  const [a, b] = [left.constant, right.constant];
  if (a === undefined || b === undefined) return undefined;
  if (operator === '==' || operator === '===' || operator === 'is') return a === b;
  if (operator === '!=' || operator === '!==' || operator === 'is not') return a !== b;
  if (typeof a === 'number' && typeof b === 'number') return arithmetic(operator, a, b);
  if (typeof a === 'string' && typeof b === 'string') {
    if (operator === 'equalsIgnoreCase') return a.toLowerCase() === b.toLowerCase();
    if (operator === 'in') return b.includes(a);
    if (operator === 'not in') return !b.includes(a);
  }
  if (operator === '+' && (typeof a === 'string' || typeof b === 'string')) {
    const text = `${a}${b}`;
    return text.length <= maxText ? text : undefined;
  }
  if (operator === '*' && typeof a === 'string' && typeof b === 'number' && b >= 0 && a.length * b <= maxText)
    return a.repeat(b);
  return undefined;
}

function arithmetic(operator: string, a: number, b: number): Constant | undefined {
  if (operator === '//') return b === 0 ? undefined : Math.floor(a / b);
  return calculated(operator, a, b);
}

function compactTaints(taints: Value['taints']): Value {
  return taints ? { taints } : unknown;
}

/** Methods that give a number or a truth value, in the languages that share these. */
const scalar =
  /^(indexOf|lastIndexOf|includes|startsWith|endsWith|startswith|endswith|is(?:digit|alnum|alpha|ascii|decimal|identifier|lower|numeric|printable|space|title|upper)|r?find|r?index|count|has|some|every|test|bit_length|timestamp|toordinal|(?:iso)?weekday|utcoffset)$/;

const mutators = /^(append|push|add|unshift|insert|extend|update|set|put|setdefault|write|set_option)$/;

/**
 * Methods of texts and containers that both languages know, with their effect on the receiver. Undefined where the
 * method is none of them.
 */
export function builtinMethod(
  method: string,
  self: Value,
  args: readonly Value[],
): { readonly result: Value; readonly self?: Value } | undefined {
  const [first = unknown, second] = args;
  if (method === 'format' || (method === 'join' && self.constant !== undefined)) {
    let taints: Value['taints'];
    for (const each of args) taints = joinTaints(taints, taintsIn(each));
    const plain = args.every(isMadeOfPlain) ? (true as const) : undefined;
    const holes = compact({ plain, ...compactTaints(taints) } as Value);
    return { result: method === 'format' ? formatted(self, holes, first) : holes };
  }
  if ((method === 'append' || method === 'push') && self.length !== undefined)
    return { result: unknown, self: args.reduce(lengthened, self) };
  if (method === 'pop' && self.length !== undefined && (first.constant === 0 || args.length === 0)) {
    const items = Array.from(
      { length: self.length },
      (_, index) => self.fields?.get(String(index)) ?? unknown,
    );
    const taken = first.constant === 0 ? items.shift() : items.pop();
    const fields = new Map(items.map((each, index) => [String(index), each]));
    return { result: taken ?? unknown, self: { ...self, fields, length: items.length } };
  }
  if (method === 'set' && second !== undefined) {
    // ConfigParser.set(section, option, value) and Map.set(key, value).
    const key = args.length >= 3 ? pair(args[0], args[1]) : keyOf(first);
    const fields = args[args.length - 1] ?? unknown;
    const next =
      key === undefined ? { ...self, rest: join(self.rest, fields) } : withField(self, key, fields);
    return { result: unknown, self: next };
  }
  if (method === 'get' && (self.fields || self.rest)) {
    const key =
      args.length >= 2 && self.fields?.has(pair(args[0], args[1]) ?? '')
        ? pair(args[0], args[1])
        : keyOf(first);
    const known = key === undefined ? undefined : self.fields?.get(key);
    return known
      ? { result: known }
      : key === undefined || self.rest
        ? { result: compactTaints(taintsIn(self)) }
        : undefined;
  }
  if (mutators.test(method)) {
    let rest = self.rest;
    let taints: Value['taints'];
    for (const each of args) taints = joinTaints(taints, taintsIn(each));
    if (taints) rest = { taints: joinTaints(rest?.taints, taints) ?? [] };
    return { result: unknown, self: compact({ ...self, length: undefined, rest }) };
  }
  if (
    /^(strip|trim|lstrip|rstrip|lower|upper|toString|toLowerCase|toUpperCase|encode|decode)$/.test(method) &&
    args.length === 0
  )
    return {
      result:
        typeof self.constant === 'string' && /trim|strip|toString/.test(method)
          ? { constant: self.constant.trim() }
          : compactTaints(taintsIn(self)),
    };
  if (scalar.test(method))
    return {
      result:
        method === 'find' && args.some((each) => each.functions) ? compactTaints(taintsIn(self)) : unknown,
    };
  return undefined;
}

function lengthened(list: Value, item: Value): Value {
  const longer = withField(list, String(list.length), item);
  const isWhole = list.length !== undefined && longer.fields?.has(String(list.length)) === true;
  return isWhole ? { ...longer, length: list.length + 1 } : longer;
}

function keyOf(value: Value): string | undefined {
  return value.constant === undefined ? undefined : String(value.constant);
}

function pair(a: Value | undefined, b: Value | undefined): string | undefined {
  return a?.constant === undefined || b?.constant === undefined
    ? undefined
    : `${a.constant}\u0000${b.constant}`;
}
