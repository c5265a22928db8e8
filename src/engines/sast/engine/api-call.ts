import { overlaid } from '../ir/copies.js';
import { isMadeOfPlain } from '../ir/fold.js';
import { bitOf, bitsOf, encodedBit, everyKind } from '../ir/sink-kinds.js';
import {
  compact,
  join,
  joinTaints,
  prefixOf,
  sanitize,
  taintsIn,
  taintWith,
  type Value,
  withTaints,
} from '../ir/value.js';
import type { Activation } from './activation.js';
import { callOf, callOfAny } from './api-names.js';
import { callBlock, callCallbacks, callFold, continued, continues } from './callbacks.js';
import { callCarrier } from './carried.js';
import { allHold, valuesAt } from './conditions.js';
import { guessableHit } from './guessable.js';
import { isNominal, taintsOfAll } from './invoke.js';
import { knowsRootOf, rootOf } from './roots.js';
import { admits, schemaMade, shapeOfJson } from './schemas.js';
import { remembered } from './setters.js';
import { type CallFacts, isOpen, runsStatement } from './sinks.js';
import { sourceAt, sourceOf, sourceValue, stepped, storedAt } from './sources.js';
import { isAnswerOf } from './typed.js';

export function callApi(activation: Activation, facts: CallFacts, callee: string, isNew: boolean): Value {
  const { table } = activation;
  const api = callOf(callee);
  const moved = activation.traits.staticCall?.(callee, facts.args, isNew, facts);
  if (moved) return moved.taints ? stepped(activation.body, moved, facts.at) : moved;
  const folded = callFold(activation, callee, facts);
  if (folded) return stepped(activation.body, folded, facts.at);
  const left = table.carries.size === 0 ? undefined : callCarrier(activation, api, facts);
  if (left) return left;
  const [passed] = facts.args;
  if (passed && table.propagators.has(api)) return passed;
  const kept = remembered(facts, table.fluent);
  if (kept) activation.writeBack(facts.receiver, kept);
  if (kept && table.fluent.has(facts.self.api ?? '')) return kept;
  const part = table.routeParts.has(api) ? facts.args.at(-1)?.constant : undefined;
  if (typeof part === 'string' && activation.interpreter.carried.isListedPart(part)) return { plain: true };
  if (table.sources.has(api)) return sourceValue(activation, api, facts.at);
  if (table.guessable.has(api))
    return { taints: [sourceAt(activation.body, facts.at, guessableHit.onlyRandom)] };
  fill(activation, facts, api);
  const callbacks = callCallbacks(activation, facts);
  if (callbacks && continues.test(facts.method ?? '')) return continued(facts, callbacks);
  const all = joinTaints(taintsOfAll(materialOf(activation, facts)), callbacks?.taints);
  const sanitized =
    table.sanitizes.get(api) ?? sanitizedIf(activation, api, facts) ?? sanitizedBy(activation, facts);
  const schema = table.jsonSchemas.has(api)
    ? shapeOfJson(facts.args[0])
    : table.schemas.has(rootOf(api))
      ? schemaMade(table.schemas, api, facts)
      : undefined;
  const made = [...facts.args, ...facts.named.values()];
  const isNamed = isNominal(activation);
  const isHarmless = (sanitized | sizes) === everyKind || isPlainStill(activation, api, facts);
  const harmless = compact({
    api: around(activation, callee, facts) ?? table.results.get(api) ?? (isNew && isNamed ? callee : api),
    prefix: isNamed ? wrapped(facts, isNew) : joinedPath(callee, facts),
    // What was set on an object holds for what it gives: the content type of an answer for its writer.
    fields: schema
      ? new Map([[admits, schema]])
      : isNamed && facts.args.length === 0 && table.results.has(api)
        ? facts.self.fields
        : undefined,
    taints: all,
    site: table.mountable.has(api) ? `${activation.body.path}:${facts.at}` : undefined,
    made: made.length > 0 ? made : undefined,
    madeNamed: facts.named.size > 0 ? facts.named : undefined,
    plain: isHarmless ? true : undefined,
  });
  const fetched = table.fetched.has(api) ? provedOfContents(facts) : 0;
  const decoded = table.decoders.has(api) ? withoutBit(harmless, encodedBit) : harmless;
  const clean = stepped(
    activation.body,
    sanitize(decoded, sanitized | fetched),
    facts.at,
    isAssumed(activation, facts),
  );
  const whole = table.stores.has(api)
    ? withTaints(clean, [...(clean.taints ?? []), storedAt(activation.body, facts.at)])
    : clean;
  return callBlock(activation, facts, whole) ?? whole;
}

/** Nothing of a folder of the program, and no address of another: `../schema/`. */
const ownFolder = /^(?!\w{1,20}:)[\w./-]{0,200}\w\//;

/** Who chooses one of the files of the program has not written what is in it. */
function provedOfContents({ args: [name] }: CallFacts): number {
  const prefix = name && prefixOf(name);
  return prefix !== undefined && ownFolder.test(prefix) ? everyKind : bitOf('html');
}

const written = encodedBit | bitsOf(['html', 'log']);

/** What an encoder escaped stands in the decoded value as it was. */
function decodedFrom(taints: Value['taints']): Value['taints'] {
  return taints?.map((each) => taintWith(each, each.sanitized & ~written, each.step));
}

function withoutBit(value: Value, bit: number): Value {
  if (!value.taints?.some(({ sanitized }) => (sanitized & bit) !== 0)) return value;
  return { ...value, taints: value.taints.map((each) => ({ ...each, sanitized: each.sanitized & ~bit })) };
}

/** A number is harmless whatever it is, but for how much it asks for. */
const sizes = bitsOf(['resource']);

/** `json.Unmarshal(data, &value)` gives its second argument what is in the first. */
function fill(activation: Activation, facts: CallFacts, api: string): void {
  for (const [from, into] of activation.table.argumentPropagators.get(api) ?? []) {
    const given =
      from === 'outside' ? [sourceOf(activation, api, facts.at)] : taintsOfAll(valuesAt(from, facts));
    const taints = activation.table.decoders.has(api) ? decodedFrom(given) : given;
    const isNamed = typeof into === 'string';
    const before = isNamed ? facts.named.get(into) : facts.args[into];
    const temp = isNamed ? facts.namedTemps?.find(([name]) => name === into)?.[1] : facts.temps?.[into];
    if (taints && before)
      activation.writeBack(temp, stepped(activation.body, filled(before, { taints }), facts.at));
  }
}

/** What is read stands over what the object held before. */
function filled(before: Value, read: Value): Value {
  return before.fields ? overlaid(before, read) : join(before, read);
}

function sanitizedIf({ table }: Activation, api: string, facts: CallFacts): number | undefined {
  return table.sanitizesIf.get(api)?.find((each) => allHold(each.if, facts))?.bits;
}

/** What is put around another object stands for something by that: `PrintWriter(ServletOutputStream)`. */
function around({ table }: Activation, callee: string, { args: [first] }: CallFacts): string | undefined {
  return first?.api === undefined ? undefined : table.results.get(`${callee}(${first.api})`);
}

/** What checks or escapes makes nothing else of what is made of constants and numbers alone. */
function isPlainStill({ table }: Activation, api: string, { args }: CallFacts): boolean {
  return args.length > 0 && table.sanitizes.has(api) && args.every(isMadeOfPlain);
}

/** What the result of a call is made of, where nothing better is known. */
export function materialOf(activation: Activation, facts: CallFacts): readonly Value[] {
  const { api, method, self, args, named } = facts;
  const { lookups } = activation.traits;
  const isLookup = method !== undefined && lookups?.test(method) === true;
  const { answers, known } = activation.table;
  const ofAny = callOfAny(method);
  const isAny = api === undefined || (isObject(self.api) && !known.has(callOf(api)));
  const isAnswer =
    answers.has(isAny ? ofAny : callOf(api)) || runsStatement(facts) || isAnswerOf(facts.member);
  // A function without a receiver that no one declares has nothing of the object in whose method it stands.
  const own = api !== undefined && api === method ? [] : [self];
  // Of a connection that callers hand over an answer has nothing.
  if (isAnswer && self.taints?.every(isOpen)) return [];
  return isLookup || isAnswer ? own : [...own, ...args, ...named.values()];
}

/**
 * Whether the result has something of what went in by assumption alone: a method of an object that is not from outside
 * itself and of which no model says anything, `store.find(id)`. What strings and modules do is no such thing.
 */
export function isAssumed(
  { table, traits }: Activation,
  { api, method, self, receiver, args, named }: CallFacts,
): true | undefined {
  const given = [...args, ...named.values()];
  // A function that is a value, and of which nothing is known: `apply(frame)`.
  if (receiver === undefined && api === undefined)
    return given.some((each) => taintsIn(each)) ? true : undefined;
  // The same by its name: `call_user_func($apply, $frame)`.
  if (api !== undefined && traits.callers?.test(api) && isUnknown(args[0]))
    return given.some((each) => taintsIn(each)) ? true : undefined;
  // Of a library that no model knows.
  if (api !== undefined && traits.ownModules?.test(api) === false && !knowsRootOf(table, api))
    return given.some((each) => taintsIn(each)) ? true : undefined;
  if (receiver === undefined || method === undefined || self.constant !== undefined) return undefined;
  if (self.taints?.every(isOpen) === false) return undefined;
  if (self.api !== undefined && !isObject(self.api)) return undefined;
  if (api !== undefined && table.known.has(callOf(api))) return undefined;
  return given.some((each) => taintsIn(each)) ? true : undefined;
}

/** Neither a function of the project nor the name of one. */
function isUnknown(value: Value | undefined): boolean {
  return (
    value !== undefined && (value.functions ?? value.fields ?? value.api ?? value.constant) === undefined
  );
}

/** Of an object that some call gave, or of which only the type is known, nothing better is known than of any. */
function isObject(api: string | undefined): boolean {
  const last = api?.slice(api.lastIndexOf('.') + 1) ?? '';
  return last.endsWith(')') || (/^[A-Z]\w*$/.test(last) && !globals.test(last));
}

const globals = /^(String|Object|Array|JSON|Math|Promise|Reflect|Map|Set|Buffer|Number|Symbol)$/;

export function sanitizedBy({ table }: Activation, facts: CallFacts): number {
  const { api, method, args } = facts;
  // https://docs.python.org/3/library/functions.html#map
  if (api === 'map') return table.sanitizes.get(callOf(args[0]?.api)) ?? 0;
  if (method === undefined) return 0;
  if (strips(facts)) return everyKind;
  return table.sanitizesByMethod.get(method) ?? (numbers.test(method) ? everyKind & ~sizes : 0);
}

/** `args.getint('page')`: what is called so gives a number or nothing. */
const numbers = /^(?:get|as|to|parse|read)_?(?:int(?:eger)?|bool(?:ean)?|float|double)$/i;

const stripping = /^(sub|replaceAll|ReplaceAllString|ReplaceAllLiteralString)$/;

const listed = /^(?:\[\^(?:[\w\s-]|\\[dsw])+\]|\\[DW]|\[\\[DW]\])[+*]?$/;

/** `re.sub('[^a-z]', '', x)`, `re.MustCompile("[^a-z]").ReplaceAllString(x, "")`: only listed letters are left. */
function strips({ method, self, args }: CallFacts): boolean {
  if (method === undefined || !stripping.test(method)) return false;
  const [first] = args;
  const pattern = self.made?.[0]?.constant ?? first?.constant;
  const isPlain = args.some(({ constant }) => typeof constant === 'string' && /^[\w\s-]*$/.test(constant));
  return typeof pattern === 'string' && listed.test(pattern) && isPlain;
}

/** An object around one text begins as that: `new URL("https://example.com/" + path).toURI()`. */
function wrapped({ self, args: [first, ...more] }: CallFacts, isNew: boolean): string | undefined {
  if (first === undefined) return self.prefix;
  return isNew && more.length === 0 ? prefixOf(first) : undefined;
}

/** `filepath.Join("/srv", name)` begins as its first part. */
function joinedPath(callee: string, { args: [first] }: CallFacts): string | undefined {
  return first && /(^|\.)([jJ]oin|joinpath)$/.test(callee) ? prefixOf(first) : undefined;
}
