import { overlaid } from '../../ir/copies.js';
import { isMadeOfPlain } from '../../ir/fold.js';
import type { SinkKind } from '../../ir/ids.generated.js';
import { bitsOf } from '../../ir/sink-kinds.js';
import {
  compact,
  elementOf,
  join,
  joinTaints,
  sanitize,
  taintsIn,
  unknown,
  type Value,
} from '../../ir/value.js';

interface Outcome {
  readonly result: Value;
  readonly self?: Value;
}
type Method = (self: Value, args: readonly Value[]) => Outcome | undefined;

const ofText = (change: (text: string, args: readonly string[]) => string): Method => {
  return (self, args) => {
    const texts = args.map(({ constant }) => constant);
    if (typeof self.constant !== 'string' || !texts.every((each) => typeof each === 'string'))
      return undefined;
    return { result: { constant: change(self.constant, texts) } };
  };
};

/** What cannot be known of a text is whether it is numbers only, so tests of texts give nothing. */
const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['upper', ofText((text) => text.toUpperCase())],
  ['lower', ofText((text) => text.toLowerCase())],
  ['strip', ofText((text) => text.trim())],
  ['encode', (self) => (self.constant === undefined ? undefined : { result: self })],
  ['decode', (self) => (self.constant === undefined ? undefined : { result: self })],
  ['replace', replaced],
  ['join', joined],
  ['extend', extended],
  ['insert', inserted],
  ['remove', (self) => ({ result: unknown, self: compact({ ...self, length: undefined }) })],
  ['update', updated],
  ['copy', (self) => ({ result: self })],
  ['items', (self) => (self.fields || self.rest ? { result: pairsOf(self) } : undefined)],
  ['values', (self) => (self.fields && !self.taints ? { result: { rest: allOf(self) } } : undefined)],
  ['keys', (self) => (self.fields && !self.taints && !self.rest ? { result: unknown } : undefined)],
  ['setdefault', defaulted],
  ['get', looked],
  ['set', configured],
]);

const converters = /^(?:int|float|bool|(?:uuid\.)?UUID)$/;

/** Methods of texts, lists and dictionaries (https://docs.python.org/3/library/stdtypes.html). */
export function pythonMethod(
  method: string,
  self: Value,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): Outcome | undefined {
  // `update(name=value)` is `update({'name': value})`.
  if (method === 'update' && args.length === 0 && named.size > 0) return updated(self, [{ fields: named }]);
  // `request.args.get('page', 1, type=int)`
  if (/^get(?:list)?$/.test(method) && converters.test(named.get('type')?.api ?? ''))
    return { result: { plain: true } };
  return methods.get(method)?.(self, args);
}

/** Without line breaks a text forges no line of a log, without `<` it begins no tag. */
const sanitized: ReadonlyMap<string, readonly SinkKind[]> = new Map([
  ['\n', ['log', 'header']],
  ['\r', ['log', 'header']],
  ['\r\n', ['log', 'header']],
  ['<', ['html']],
]);

function replaced(self: Value, args: readonly Value[]): Outcome | undefined {
  const known = ofText((text, [from = '', to = '']) => text.replaceAll(from, () => to))(self, args);
  const kinds = sanitized.get(String(args[0]?.constant));
  if (known || !kinds) return known;
  return { result: sanitize(compact({ taints: taintsIn(self) } as Value), bitsOf(kinds)) };
}

/** `','.join(['%s'] * count)` is made of constants alone. */
function joined(self: Value, [parts]: readonly Value[]): Outcome | undefined {
  if (parts === undefined || self.constant === undefined) return undefined;
  if (!isMadeOfPlain(parts)) return undefined;
  return { result: { plain: true } };
}

function extended(self: Value, [more]: readonly Value[]): Outcome | undefined {
  if (self.length === undefined || more?.length === undefined) return undefined;
  const fields = new Map(self.fields);
  for (let index = 0; index < more.length; index += 1)
    fields.set(String(self.length + index), more.fields?.get(String(index)) ?? unknown);
  return { result: unknown, self: compact({ ...self, fields, length: self.length + more.length }) };
}

function inserted(self: Value, [index, item = unknown]: readonly Value[]): Outcome | undefined {
  const place = index?.constant;
  if (self.length === undefined || typeof place !== 'number' || place < 0) return undefined;
  const items = Array.from({ length: self.length }, (_, each) => self.fields?.get(String(each)) ?? unknown);
  items.splice(place, 0, item);
  const fields = new Map(items.map((each, each2) => [String(each2), each] as const));
  return { result: unknown, self: compact({ ...self, fields, length: items.length }) };
}

function updated(self: Value, [more]: readonly Value[]): Outcome | undefined {
  return self.fields && more ? { result: unknown, self: overlaid(self, more) } : undefined;
}

function defaulted(self: Value, [key, value = unknown]: readonly Value[]): Outcome | undefined {
  if (!self.fields || key?.constant === undefined) return undefined;
  const name = String(key.constant);
  const known = self.fields.get(name);
  if (known) return { result: known };
  return { result: value, self: compact({ ...self, fields: new Map(self.fields).set(name, value) }) };
}

/** `config.set('section', 'option', value)`, also read as `config['section']['option']`. */
function configured(self: Value, [section, option, value, ...more]: readonly Value[]): Outcome | undefined {
  const [a, b] = [section?.constant, option?.constant];
  if (a === undefined || b === undefined || value === undefined || more.length > 0) return undefined;
  const known = self.fields?.get(String(a));
  const inner: Value = { ...known, fields: new Map(known?.fields).set(String(b), value) };
  const fields = new Map(self.fields).set(`${a}\u0000${b}`, value).set(String(a), inner);
  return { result: unknown, self: { ...self, fields } };
}

/** A key that a dictionary surely does not have gives the default. */
function looked(self: Value, [key, value, ...more]: readonly Value[]): Outcome | undefined {
  const known = key?.constant === undefined ? undefined : self.fields?.get(String(key.constant));
  if (known && self.taints && !self.api && more.length === 0)
    return { result: value ? join(known, value) : known };
  // Any of its values, or what stands beside the key.
  if (self.fields && !self.taints && !self.api && key && key.constant === undefined && value?.taints)
    return { result: join(elementOf(self), value) };
  if (!self.fields || self.rest || self.taints || self.api || more.length > 0) return undefined;
  if (key?.constant === undefined && isMadeOfPlain(self) && (!value || isMadeOfPlain(value)))
    return { result: { plain: true } };
  if (key?.constant === undefined || self.fields.has(String(key.constant))) return undefined;
  return { result: value ?? { constant: null } };
}

function allOf(self: Value): Value {
  let taints: Value['taints'];
  for (const each of self.fields?.values() ?? []) taints = joinTaints(taints, taintsIn(each));
  return compact({ taints: joinTaints(taints, self.rest && taintsIn(self.rest)) } as Value);
}

/** Pairs of key and value: what the keys of a literal are is known to be harmless. */
function pairsOf(self: Value): Value {
  const value = allOf(self);
  const whole = joinTaints(value.taints, self.taints);
  const key: Value = self.taints || self.rest ? (compact({ taints: whole } as Value) as Value) : unknown;
  const pair: Value = {
    fields: new Map([
      ['0', key],
      ['1', compact({ taints: whole } as Value)],
    ]),
    length: 2,
  };
  return { rest: pair };
}
