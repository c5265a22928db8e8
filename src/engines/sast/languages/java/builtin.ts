import { overlaid } from '../../ir/copies.js';
import { concat } from '../../ir/fold.js';
import { bitsOf, everyKind } from '../../ir/sink-kinds.js';
import {
  compact,
  elementOf,
  join,
  listOf,
  sanitize,
  taintsIn,
  unknown,
  type Value,
  withField,
} from '../../ir/value.js';

type Outcome = { readonly result: Value; readonly self?: Value } | undefined;
type Method = (self: Value, args: readonly Value[]) => Outcome;

/** Methods whose answer is a number or a truth, whatever they are asked of. */
const answeringNumbers = (
  'isBlank equals equalsIgnoreCase contentEquals regionMatches codePointAt codePointCount ordinal count sum average ' +
  'anyMatch allMatch noneMatch intValue longValue doubleValue floatValue shortValue byteValue booleanValue'
).split(' ');

const listing = /^Collectors\.to(?:Unmodifiable)?List\(\)$/;

const methods: Readonly<Record<string, Method>> = Object.assign(
  Object.create(null) as Record<string, Method>,
  {
    append: (self: Value, [text = unknown]: readonly Value[]) => {
      const whole = concat([self, text]);
      return { result: whole, self: whole };
    },
    insert: (self: Value, [at, text = unknown]: readonly Value[]) => {
      const whole = at?.constant === 0 ? concat([text, self]) : mixed([self, text]);
      return { result: whole, self: whole };
    },
    reverse,
    write: written,
    deleteCharAt: kept,
    delete: kept,
    setLength: (self: Value, [size]: readonly Value[]) => ({
      result: unknown,
      self: size?.constant === 0 ? { constant: '' } : mixed([self]),
    }),
    replace,
    replaceAll: (self: Value, args: readonly Value[]) => onlyListed(self, args) ?? replace(self, args),
    replaceFirst: replace,
    substring,
    charAt,
    concat: (self: Value, args: readonly Value[]) => ({ result: concat([self, ...args]) }),
    length: (self: Value) => ({
      result: typeof self.constant === 'string' ? { constant: self.constant.length } : unknown,
    }),
    size: (self: Value) => ({ result: self.length === undefined ? unknown : { constant: self.length } }),
    isEmpty: (self: Value) => ({
      result: typeof self.constant === 'string' ? { constant: self.constant === '' } : unknown,
    }),
    toString: (self: Value) => ({ result: asText(self) }),
    strip: (self: Value) => ({ result: asText(self) }),
    trim: (self: Value) => ({ result: asText(self) }),
    intern: (self: Value) => ({ result: asText(self) }),
    toLowerCase: (self: Value) => ({ result: cased(self, (text) => text.toLowerCase()) }),
    toUpperCase: (self: Value) => ({ result: cased(self, (text) => text.toUpperCase()) }),
    getBytes: (self: Value) => ({ result: asText(self) }),
    toCharArray: (self: Value) => ({ result: asText(self) }),
    toByteArray: (self: Value) => ({ result: asText(self) }),
    getBuffer: (self: Value) => ({ result: asText(self) }),
    add,
    addAll,
    addElement: add,
    addLast: add,
    push: add,
    offer: add,
    offerLast: add,
    addFirst: addInFront,
    offerFirst: addInFront,
    getLast: last,
    peekLast: last,
    pollLast: taken,
    removeLast: taken,
    orElse: (self: Value, [otherwise = unknown]: readonly Value[]) =>
      self.fields || self.rest ? { result: join(elementOf(self), otherwise) } : undefined,
    orElseThrow: (self: Value) => (self.fields || self.rest ? { result: elementOf(self) } : undefined),
    remove,
    get,
    getFirst: (self: Value) => get(self, [{ constant: 0 }]),
    elementAt: get,
    getString: get,
    getObject: get,
    getOrDefault: withDefault,
    getProperty: withDefault,
    put: putAt,
    setProperty: putAt,
    putIfAbsent: putAt,
    putAll: merge,
    load: merge,
    set: (self: Value, args: readonly Value[]) => (args.length === 1 ? held(self, args) : putAt(self, args)),
    clear: (self: Value) => (self.fields ? { result: unknown, self: emptied(self) } : undefined),
    ...Object.fromEntries(answeringNumbers.map((each) => [each, nothing])),
    contains: nothing,
    containsKey: nothing,
    containsValue: nothing,
    matches: nothing,
    startsWith: nothing,
    endsWith: nothing,
    indexOf: nothing,
    lastIndexOf: nothing,
    compareTo: nothing,
    hashCode: nothing,
    hasNext: nothing,
    hasMoreElements: nothing,
    hasMoreTokens: nothing,
    isPresent: nothing,
    keySet: (self: Value) => ({ result: keysOf(self) }),
    keys: (self: Value) => ({ result: keysOf(self) }),
    values: elements,
    entrySet: elements,
    iterator: elements,
    listIterator: elements,
    elements,
    collect: (self: Value, [collector]: readonly Value[]) =>
      listing.test(collector?.api ?? '') ? inOrder(self) : undefined,
    toList: inOrder,
    stream: elements,
    parallelStream: elements,
    next: element,
    nextElement: element,
    nextToken: element,
    pop: element,
    poll: element,
    peek: element,
    getValue: same,
    getKey: same,
  },
);

/** Methods of texts, text builders and collections, with their effect on the receiver. */
export function javaMethod(name: string, self: Value, args: readonly Value[]): Outcome {
  return methods[name]?.(self, args);
}

function nothing(): Outcome {
  return { result: { plain: true } };
}

function mixed(parts: readonly Value[]): Value {
  let all: Value['taints'];
  for (const each of parts)
    all = join({ ...(all ? { taints: all } : {}) }, { taints: taintsIn(each) ?? [] }).taints;
  return all && all.length > 0 ? { taints: all } : unknown;
}

/** The same text, for methods that change white space or its form at most. */
function asText(self: Value): Value {
  if (self.constant !== undefined) return { constant: String(self.constant) };
  return compact({ prefix: self.prefix, taints: taintsIn(self) } as Value);
}

function cased(self: Value, change: (text: string) => string): Value {
  return typeof self.constant === 'string' ? { constant: change(self.constant) } : mixed([self]);
}

function same(self: Value, args: readonly Value[]): Outcome {
  return args.length === 0 && self.fields === undefined ? { result: self } : undefined;
}

function kept(self: Value): Outcome {
  const text = self.fields ? self : mixed([self]);
  return { result: text, self: text };
}

function reverse(self: Value): Outcome {
  const { constant } = self;
  const text = typeof constant === 'string' ? { constant: [...constant].reverse().join('') } : mixed([self]);
  return { result: text, self: text };
}

/** On a text a new one; with two positions and a text, on a text builder. */
function replace(self: Value, args: readonly Value[]): Outcome {
  if (args.length === 3) {
    const text = mixed([self, args[2] ?? unknown]);
    return { result: text, self: text };
  }
  const [from, to] = args;
  if (
    typeof self.constant === 'string' &&
    typeof from?.constant === 'string' &&
    typeof to?.constant === 'string'
  )
    return { result: { constant: self.constant.replaceAll(from.constant, to.constant) } };
  const sanitized = typeof from?.constant === 'string' ? safeWithout(from.constant) : 0;
  return { result: join(sanitize(mixed([self]), sanitized), mixed([to ?? unknown])) };
}

/** `x.replaceAll("[^a-z0-9]", "")`: what is left is of the listed letters. */
function onlyListed(self: Value, [from, to]: readonly Value[]): Outcome {
  const isListed = typeof from?.constant === 'string' && /^\[\^[\w\s-]+\]\+?$/.test(from.constant);
  return isListed && typeof to?.constant === 'string'
    ? { result: sanitize(mixed([self]), everyKind) }
    : undefined;
}

/** The kinds of sink that need the letter that is taken out. */
function safeWithout(letter: string): number {
  if (/^(\[?(\\r|\\n|\r|\n|\|)+\]?\+?)$/.test(letter)) return bitsOf(['header', 'log']);
  if (letter === '<' || letter === '[<>]' || letter === '<[^>]*>') return bitsOf(['html']);
  return letter === "'" ? bitsOf(['sql', 'xpath']) : 0;
}

function substring(self: Value, [from, to]: readonly Value[]): Outcome {
  if (typeof self.constant === 'string' && typeof from?.constant === 'number')
    if (to === undefined || typeof to.constant === 'number')
      return { result: { constant: self.constant.slice(from.constant, to?.constant as number | undefined) } };
  return { result: mixed([self]) };
}

function charAt(self: Value, [at]: readonly Value[]): Outcome {
  if (typeof self.constant === 'string' && typeof at?.constant === 'number') {
    const letter = self.constant[at.constant];
    if (letter !== undefined) return { result: { constant: letter } };
  }
  return { result: mixed([self]) };
}

function add(self: Value, args: readonly Value[]): Outcome {
  if (typeof self.constant === 'string' || self.prefix !== undefined) return written(self, args);
  const value = args.at(-1) ?? unknown;
  const at = args.length === 2 ? args[0]?.constant : self.length;
  if (self.length === undefined || typeof at !== 'number' || at > self.length)
    return addUnknown(self, [value]);
  if (at < self.length) {
    const items = itemsOf(self);
    items.splice(at, 0, value);
    return { result: unknown, self: listOf(items, false) };
  }
  const fields = new Map(self.fields).set(String(self.length), value);
  return { result: unknown, self: compact({ ...self, fields, length: self.length + 1 }) };
}

function addUnknown(self: Value, args: readonly Value[]): Outcome {
  if (self.constant !== undefined) return undefined;
  return { result: unknown, self: withField(self, undefined, args.at(-1) ?? unknown) };
}

function addInFront(self: Value, [value = unknown]: readonly Value[]): Outcome {
  if (self.length === undefined) return addUnknown(self, [value]);
  return { result: unknown, self: listOf([value, ...itemsOf(self)], false) };
}

/** The end of a list of which all elements are seen. */
function last(self: Value): Outcome {
  const known = self.length ? self.fields?.get(String(self.length - 1)) : undefined;
  return known ? { result: known } : element(self);
}

function taken(self: Value): Outcome {
  if (!self.length) return element(self);
  const items = itemsOf(self);
  const result = items.pop() ?? unknown;
  return { result, self: listOf(items, false) };
}

function addAll(self: Value, args: readonly Value[]): Outcome {
  return addUnknown(self, [elementOf(args.at(-1) ?? unknown)]);
}

function itemsOf({ length = 0, fields }: Value): Value[] {
  return Array.from({ length }, (_, index) => fields?.get(String(index)) ?? unknown);
}

/** What is written to a text that grows: a writer of letters, a joiner. */
function written(self: Value, [text = unknown]: readonly Value[]): Outcome {
  const isText = typeof self.constant === 'string' || self.prefix !== undefined || self.taints !== undefined;
  if (!isText || self.fields) return undefined;
  const whole = concat([self, text]);
  return { result: unknown, self: whole };
}

/** An object of one value holds another. */
function held(self: Value, [value = unknown]: readonly Value[]): Outcome {
  return self.length === undefined ? undefined : { result: unknown, self: listOf([value], false) };
}

/** Of a list by position, of a map by key. */
function remove(self: Value, [key]: readonly Value[]): Outcome {
  if (!self.fields) return undefined;
  if (self.length === undefined) {
    if (key?.constant === undefined) return { result: elementOf(self) };
    const fields = new Map(self.fields);
    fields.delete(String(key.constant));
    const taken = self.fields.get(String(key.constant));
    return { result: self.rest ? join(taken, self.rest) : (taken ?? unknown), self: { ...self, fields } };
  }
  if (typeof key?.constant !== 'number') return { result: unknown, self: { rest: elementOf(self) } };
  const items = itemsOf(self);
  const [taken = unknown] = items.splice(key.constant, 1);
  const fields = new Map(items.map((each, index) => [String(index), each]));
  return { result: taken, self: { ...self, fields, length: items.length } };
}

function get(self: Value, args: readonly Value[]): Outcome {
  if (args.length === 0 && (self.fields || self.rest)) return { result: elementOf(self) };
  const [key] = args;
  if (args.length > 1 || key === undefined) return undefined;
  if (!self.fields && !self.rest) return self.taints ? { result: { taints: self.taints } } : undefined;
  const known = key.constant === undefined ? undefined : self.fields?.get(String(key.constant));
  if (known) return { result: self.rest ? join(known, self.rest) : known };
  if (key.constant !== undefined && !self.rest && !self.taints) return { result: unknown };
  return { result: elementOf(key.constant === undefined ? self : { ...self, fields: new Map() }) };
}

function withDefault(self: Value, [key, otherwise = unknown]: readonly Value[]): Outcome {
  const known = key?.constant === undefined ? undefined : self.fields?.get(String(key.constant));
  if (known) return { result: known };
  const isWhole = self.fields !== undefined && !self.rest && !self.taints && key?.constant !== undefined;
  return { result: isWhole ? otherwise : join(otherwise, elementOf(self)) };
}

function putAt(self: Value, [key, value = unknown]: readonly Value[]): Outcome {
  if (self.constant !== undefined) return undefined;
  const name = key?.constant === undefined ? undefined : String(key.constant);
  if (self.length === undefined || name === undefined)
    return { result: unknown, self: withField(self, name, value) };
  return { result: unknown, self: { ...self, fields: new Map(self.fields).set(name, value) } };
}

function merge(self: Value, [from = unknown]: readonly Value[]): Outcome {
  if (self.constant !== undefined) return undefined;
  const isRead = from.api !== undefined || !from.fields;
  return { result: unknown, self: overlaid(self, isRead ? { rest: elementOf(from) } : from) };
}

function emptied({ length }: Value): Value {
  return { fields: new Map(), ...(length === undefined ? {} : { length: 0 }) };
}

/** Keys of a map that the code fills by constants are no input; of any other they are what the map is. */
function keysOf(self: Value): Value {
  return self.taints ? { rest: { taints: self.taints } } : unknown;
}

function elements(self: Value): Outcome {
  if (!self.fields && !self.rest) return { result: self };
  return { result: { rest: elementOf(self) } };
}

/** The elements of a stream as a list: each where it was. */
function inOrder(self: Value): Outcome {
  return self.length === undefined ? undefined : { result: self };
}

function element(self: Value): Outcome {
  if (self.functions || self.proto) return undefined;
  return { result: self.fields || self.rest ? elementOf(self) : mixed([self]) };
}
