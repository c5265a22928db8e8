import { everyKind } from '../models/model.js';
import type { Activation } from './activation.js';
import { allHold, valuesAt } from './conditions.js';
import { keyOf, placeholders, resolveHits, resolveValue } from './context.js';
import { closuresIn } from './flow.js';
import { builtinMethod, isMadeOfPlain } from './fold.js';
import type { FunctionIr, Instr } from './ir.js';
import { registerRoute } from './routes.js';
import { remembered } from './setters.js';
import { type CallFacts, checkCall, guessableHit, runsStatement } from './sinks.js';
import {
  type Closure,
  clear,
  compact,
  elementOf,
  join,
  joinTaints,
  listOf,
  memberOf,
  prefixOf,
  taintsIn,
  unknown,
  type Value,
  withoutConstants,
} from './value.js';

type Call = Extract<Instr, { op: 'call' }>;
/** Containers by another name: their methods are those of our own. */
const container =
  /(^|\.)(ConfigParser|RawConfigParser|Map|Set|dict|list|set|deque|StringIO|URLSearchParams|str|unicode)\(\)$/;
const iterating =
  /^(map|forEach|filter|some|every|find|findIndex|flatMap|reduce|sort|then|catch|finally|sorted|subscribe)$/;

/** The value of a call: of our own function by its summary, of a known api by its model, of others by their arguments. */
export function callValue(activation: Activation, instr: Call): Value {
  const callee = activation.value(instr.callee);
  const self = activation.value(instr.receiver);
  const args = instr.args.map((each) => activation.value(each));
  const named =
    instr.named.length === 0
      ? noNames
      : new Map(instr.named.map(([name, temp]) => [name, activation.value(temp)] as const));
  const facts: CallFacts = {
    api: callee.api,
    method: instr.method,
    receiver: instr.receiver,
    self,
    args,
    named,
    keywords: activation.interpreter.spokenBy(activation.body)?.language.explicitSelf === true,
    isNew: instr.isNew,
    frame: activation.frame,
    temps: instr.args,
    at: instr.at,
  };
  for (const [name, value] of instr.named) activation.named(name, activation.value(value), instr.at);
  checkCall(activation, facts, callee.functions !== undefined);
  const language = activation.interpreter.spokenBy(activation.body)?.language;
  if (language?.reader && args.length + named.size === 0) {
    const read = language.reader(instr.method, self);
    if (read) return read;
  }
  if (registerRoute(activation, facts, callee))
    return callee.api?.endsWith(')') ? (args[0] ?? unknown) : self;
  if (instr.isNew && callee.functions) return constructOld(activation, instr, callee, args);
  const functions =
    callee.functions ?? methodBesideField(activation, facts) ?? singleMethodOf(activation, facts, callee);
  if (functions) return callFunctions(activation, instr, functions, self, args, named);
  if (callee.isClass) return construct(activation, instr, callee, args, named);
  if (callee.api !== undefined && !container.test(self.api ?? '') && !isOfText(activation, facts))
    return callApi(activation, facts, callee.api, instr.isNew);
  return callUnknown(activation, instr, facts);
}

function callFunctions(
  activation: Activation,
  instr: Call,
  functions: readonly Closure[],
  self: Value,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): Value {
  let result: Value | undefined;
  for (const closure of ofArity(functions, args.length + named.size)) {
    const isBound =
      activation.interpreter.spokenBy(closure.body)?.language.explicitSelf === true &&
      isGivenReceiver(closure, self);
    const given = isBound ? [self, ...args] : args;
    const temps = isBound ? [instr.receiver, ...instr.args] : instr.args;
    const ordered = withNamed(activation, closure, given, named);
    const outcome = invoke(activation, closure, self, ordered, instr.at);
    for (const [index, value] of outcome.after)
      activation.writeBack(index === -1 ? instr.receiver : temps[index], value);
    result = join(result, outcome.result);
  }
  return clear(result ?? unknown, escapedBy(activation, functions));
}

/** A function of the project that is called as the one that escapes is the same: frameworks are scanned too. */
function escapedBy({ table }: Activation, [first]: readonly Closure[]): number {
  if (first === undefined || first.body.language !== 'php' || first.body.owner) return 0;
  return table.clears.get(`${first.body.name}()`) ?? 0;
}

function isGivenReceiver({ body: { annotations = [] } }: Closure, self: Value): boolean {
  if (annotations.some(({ name }) => name === 'staticmethod')) return false;
  if (annotations.some(({ name }) => name === 'classmethod')) return self.isClass || self.proto !== undefined;
  return self.proto !== undefined && !self.isClass;
}

/** Of overloaded functions those that take so many arguments, or all where none does. */
function ofArity(functions: readonly Closure[], count: number): readonly Closure[] {
  if (functions.length < 2) return functions;
  const fitting = functions.filter(({ body: { params } }) =>
    params.at(-1)?.rest ? count >= params.length - 1 : count === params.length,
  );
  return fitting.length === 0 ? functions : fitting;
}

function withNamed(
  { interpreter }: Activation,
  closure: Closure,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): readonly Value[] {
  const bound = interpreter.spokenBy(closure.body)?.language.bind?.(closure.body.params, args, named);
  if (bound) return bound;
  if (named.size === 0) return args;
  return closure.body.params.map((param, index) => args[index] ?? named.get(param.name) ?? unknown);
}

export interface Outcome {
  readonly result: Value;
  readonly after: ReadonlyMap<number, Value>;
}

/** Calls one function of the project; its findings become the caller's, in the caller's terms. */
export function invoke(
  activation: Activation,
  closure: Closure,
  self: Value,
  args: readonly Value[],
  at: number,
): Outcome {
  const own = closure.body.selfSlot < 0 ? unknown : (closure.self ?? self);
  const context = placeholders(closure.body, [own, ...args], isNominal(activation));
  if (hasInner(closure.body)) activation.interpreter.bindings.add(context.taints);
  const [ownSelf = unknown, ...given] = context.values;
  const { interpreter } = activation;
  const summary =
    interpreter.summarise(closure, ownSelf, given, keyOf(context.values)) ??
    (interpreter.isCrowded(closure.body) ? roughSummary(interpreter, closure, context.values) : undefined);
  if (!summary) return { result: fromAll([self, ...args]), after: noChanges };
  const step = { path: activation.body.path, at };
  for (const hit of resolveHits(summary.hits, context.taints, step)) activation.hit(hit);
  for (const { frame, slot, value } of summary.outer ?? [])
    activation.writeCell(frame, slot, join(frame.cells[slot], resolveValue(value, context.taints, step)));
  const after =
    summary.after.size === 0
      ? noChanges
      : new Map(
          [...summary.after].map(
            ([index, value]) => [index, resolveValue(value, context.taints, step)] as const,
          ),
        );
  return { result: resolveValue(summary.result, context.taints, step), after };
}

const inner = new WeakMap<FunctionIr, boolean>();

/** Whether functions stand in the function, which can run when it has ended: `(a) => (b) => …`. */
function hasInner(body: FunctionIr): boolean {
  const known = inner.get(body);
  if (known !== undefined) return known;
  const [first] = closuresIn(body);
  inner.set(body, first !== undefined);
  return first !== undefined;
}

/** Where a function is called in too many ways, one summary serves all that differ in constants alone. */
function roughSummary(interpreter: Activation['interpreter'], closure: Closure, values: readonly Value[]) {
  const rough = values.map((each) => withoutConstants(each));
  const [self = unknown, ...args] = rough;
  return interpreter.summarise(closure, self, args, `~${keyOf(rough)}`);
}

function construct(
  activation: Activation,
  instr: Call,
  type: Value,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): Value {
  const fresh: Value = {
    fields: new Map(type.fields && [...type.fields].filter(([, each]) => !each.functions && !each.isClass)),
    proto: type,
  };
  const initializer = memberOf(type, 'constructor') ?? memberOf(type, '__init__');
  let made: Value | undefined;
  for (const closure of ofArity(initializer?.functions ?? [], args.length + named.size)) {
    const isPython = activation.interpreter.spokenBy(closure.body)?.language.explicitSelf === true;
    const given = withNamed(activation, closure, isPython ? [fresh, ...args] : args, named);
    const { after } = invoke(activation, closure, fresh, given, instr.at);
    made = join(made, after.get(isPython ? 0 : -1) ?? fresh);
  }
  if (made || initializer) return made ?? fresh;
  const names = type.declared?.facts.fields ?? [];
  const inOrder = args.flatMap((each, index) => {
    const name = names[index];
    return name === undefined ? [] : [[name, each] as const];
  });
  if (inOrder.length > 0)
    return { ...fresh, fields: new Map([...(fresh.fields ?? []), ...inOrder, ...named]) };
  if (named.size === 0) return fresh;
  return { ...fresh, fields: new Map([...(fresh.fields ?? []), ...named]) };
}

/** `new Point(1, 2)` of a function: what it makes of `this`, with the methods of its prototype. */
function constructOld(
  activation: Activation,
  instr: Call,
  { functions = [], fields }: Value,
  args: readonly Value[],
): Value {
  const proto = fields?.get('prototype');
  const fresh: Value = { fields: new Map(), ...(proto ? { proto } : {}) };
  let made: Value | undefined;
  for (const closure of functions) {
    const { after, result } = invoke(activation, closure, fresh, args, instr.at);
    const isObject = result.fields !== undefined || result.proto !== undefined;
    const own = after.get(-1);
    made = join(made, isObject ? join(result, own) : (own ?? fresh));
  }
  return made ?? fresh;
}

/** Fields and methods of one name live beside each other where values are named by their class. */
function methodBesideField(activation: Activation, { method, self }: CallFacts): Value['functions'] {
  if (method === undefined || !self.fields?.has(method) || !self.proto) return undefined;
  return isNominal(activation) ? memberOf(self.proto, method)?.functions : undefined;
}

/** The function that an object of an interface with one method is. */
function singleMethodOf(
  activation: Activation,
  { method, self }: CallFacts,
  callee: Value,
): Value['functions'] {
  if (method === undefined || callee.api !== undefined || !self.functions) return undefined;
  const isComposed = /^(andThen|compose|negate|or|and|reversed|thenComparing|equals|hashCode|toString)$/;
  return isNominal(activation) && !isComposed.test(method) ? self.functions : undefined;
}

/** A method that only texts have, of a result of which nothing better is known: `Codec.decode(x).replaceAll(…)`. */
function isOfText(activation: Activation, { api, method, self }: CallFacts): boolean {
  if (method === undefined || !self.api?.endsWith(')')) return false;
  const { table, interpreter, body } = activation;
  const whole = `${api}()`;
  return (
    interpreter.spokenBy(body)?.language.textMethods?.test(method) === true &&
    !(
      table.known.has(whole) ||
      table.sources.has(whole) ||
      table.results.has(whole) ||
      table.clears.has(whole)
    )
  );
}

function callApi(activation: Activation, facts: CallFacts, callee: string, isNew: boolean): Value {
  const { table } = activation;
  const api = `${callee}()`;
  const [passed] = facts.args;
  if (passed && table.passes.has(api)) return passed;
  const kept = remembered(facts, table.fluent);
  if (kept) activation.writeBack(facts.receiver, kept);
  if (kept && table.fluent.has(facts.self.api ?? '')) return kept;
  if (table.sources.has(api)) return { taints: [activation.sourceOf(api, facts.at)] };
  if (table.guessable.has(api)) return { taints: [activation.source(facts.at, guessableHit.onlyRandom)] };
  fill(activation, facts, api);
  const callbacks = callCallbacks(activation, facts);
  const all = joinTaints(taintsOfAll(materialOf(activation, facts)), callbacks?.taints);
  const cleared = table.clears.get(api) ?? clearedIf(activation, api, facts) ?? clearedBy(activation, facts);
  const made = [...facts.args, ...facts.named.values()];
  const isNamed = isNominal(activation);
  const result = compact({
    api: around(activation, callee, facts) ?? table.results.get(api) ?? (isNew && isNamed ? callee : api),
    prefix: isNamed ? wrapped(facts, isNew) : joinedPath(callee, facts),
    // What was set on an object holds for what it gives: the content type of an answer for its writer.
    fields: isNamed && facts.args.length === 0 && table.results.has(api) ? facts.self.fields : undefined,
    taints: all,
    site: table.mountable.has(api) ? `${activation.body.path}:${facts.at}` : undefined,
    made: made.length > 0 ? made : undefined,
    madeNamed: facts.named.size > 0 ? facts.named : undefined,
  } as Value);
  const harmless =
    cleared === everyKind || isPlainStill(activation, api, facts)
      ? { ...result, plain: true as const }
      : result;
  const clean = activation.stepped(clear(harmless, cleared), facts.at);
  const whole = table.stores.has(api)
    ? { ...clean, taints: [...(clean.taints ?? []), activation.storedAt(facts.at)] }
    : clean;
  return callBlock(activation, facts, whole) ?? whole;
}

/** `json.Unmarshal(data, &value)` gives its second argument what is in the first. */
function fill(activation: Activation, facts: CallFacts, api: string): void {
  for (const [from, into] of activation.table.fills.get(api) ?? []) {
    const taints = from === 'outside' ? [activation.source(facts.at)] : taintsOfAll(valuesAt(from, facts));
    const before = facts.args[into];
    const temp = facts.temps?.[into];
    if (taints && before) activation.writeBack(temp, activation.stepped(join(before, { taints }), facts.at));
  }
}

function clearedIf({ table }: Activation, api: string, facts: CallFacts): number | undefined {
  const known = table.clearsIf.get(api);
  return known && allHold(known.if, facts) ? known.bits : undefined;
}

/** What is put around another object stands for something by that: `PrintWriter(ServletOutputStream)`. */
function around({ table }: Activation, callee: string, { args: [first] }: CallFacts): string | undefined {
  return first?.api === undefined ? undefined : table.results.get(`${callee}(${first.api})`);
}

/** What checks or escapes makes nothing else of what is made of constants and numbers alone. */
function isPlainStill({ table }: Activation, api: string, { args }: CallFacts): boolean {
  return args.length > 0 && table.clears.has(api) && args.every(isMadeOfPlain);
}

/** What the result of a call is made of, where nothing better is known. */
function materialOf(activation: Activation, facts: CallFacts): readonly Value[] {
  const { api, method, self, args, named } = facts;
  const { lookups } = activation.interpreter.spokenBy(activation.body)?.language ?? {};
  const isLookup = method !== undefined && lookups?.test(method) === true;
  const isAnswer =
    activation.table.answers.has(api === undefined ? `*.${method}()` : `${api}()`) || runsStatement(facts);
  // A function without a receiver that nobody declares has nothing of the object in whose method it stands.
  const own = api !== undefined && api === method ? [] : [self];
  return isLookup || isAnswer ? own : [...own, ...args, ...named.values()];
}

function clearedBy({ table }: Activation, facts: CallFacts): number {
  const { method } = facts;
  if (method === undefined) return 0;
  return strips(facts) ? everyKind : (table.clearsByMethod.get(method) ?? 0);
}

const stripping = /^(sub|replaceAll|ReplaceAllString|ReplaceAllLiteralString)$/;
const listed = /^\[\^[\w\s-]+\][+*]?$/;

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

function isNominal({ interpreter, body }: Activation): boolean {
  return interpreter.spokenBy(body)?.language.nominal === true;
}

function callUnknown(activation: Activation, instr: Call, facts: CallFacts): Value {
  const { method } = instr;
  const own = activation.interpreter.spokenBy(activation.body)?.language.builtin;
  const known =
    method === undefined
      ? undefined
      : (own?.(method, facts.self, facts.args) ?? builtinMethod(method, facts.self, facts.args));
  if (known?.self) activation.writeBack(instr.receiver, known.self);
  if (activation.table.guessable.has(`*.${method}()`))
    return { taints: [activation.source(facts.at, guessableHit.onlyRandom)] };
  const byBlock = callBlock(activation, facts, known?.result ?? elementOf(facts.self));
  if (byBlock) return byBlock;
  const callbacks = callCallbacks(activation, facts);
  if (known) return known.result;
  const [mapper] = facts.args;
  const bits =
    method === 'map' && mapper?.api !== undefined
      ? activation.table.clears.get(`${mapper.api}()`)
      : undefined;
  if (bits !== undefined) return listOf([clear(elementOf(facts.self), bits)], true);
  if (callbacks && /^(map|flatMap)$/.test(instr.method ?? '')) return listOf([callbacks], true);
  const all = joinTaints(taintsOfAll(materialOf(activation, facts)), callbacks?.taints);
  const result = all && clear({ taints: all }, clearedBy(activation, facts));
  return result ? activation.stepped(result, facts.at) : (callbacks ?? unknown);
}

/** The block behind a call, as languages have it that hand it over beside the arguments; undefined without one. */
function callBlock(activation: Activation, facts: CallFacts, whole: Value): Value | undefined {
  const language = activation.interpreter.spokenBy(activation.body)?.language;
  const block = language?.block && facts.named.get('&');
  if (!block || facts.method === undefined) return undefined;
  const { given, result } = language.block?.(facts.method, facts.self, facts.args, whole) ?? {
    given: [whole],
    result: (value: Value) => (value.taints ? join(whole, { taints: value.taints }) : whole),
  };
  let made: Value | undefined;
  for (const closure of block.functions ?? []) {
    const args = withNamed(activation, closure, given, noNames);
    made = join(made, invoke(activation, closure, unknown, args, facts.at).result);
  }
  return result(made ?? bySymbol(activation, block, given[0]));
}

/** `map(&:strip)`: the method of that name, called on what the block is given. */
function bySymbol({ table }: Activation, { constant }: Value, item: Value | undefined): Value {
  if (typeof constant !== 'string' || item === undefined) return unknown;
  return clear(item, table.clearsByMethod.get(constant) ?? 0);
}

const noNames: ReadonlyMap<string, Value> = new Map();
const noChanges: ReadonlyMap<number, Value> = new Map();

/** Functions that are handed over are called: with the elements of what is iterated, or with nothing known. */
function callCallbacks(activation: Activation, facts: CallFacts): Value | undefined {
  let result: Value | undefined;
  for (const arg of facts.args)
    for (const closure of arg.functions ?? methodsOfAnonymous(arg)) {
      const isIterating = iterating.test(facts.method ?? '');
      const element =
        facts.self.fields || facts.self.rest
          ? elementOf(facts.self)
          : compact({ taints: facts.self.taints } as Value);
      // A builder hands itself to the function: `http.csrf((csrf) => csrf.disable())`.
      const builder: Value =
        facts.api !== undefined && isNominal(activation) ? { api: `${facts.api}()` } : unknown;
      const given = closure.body.params.map((_, index) => {
        if (isIterating) return index < 2 ? element : unknown;
        return index === 0 ? builder : unknown;
      });
      result = join(result, invoke(activation, closure, unknown, given, facts.at).result);
    }
  return result;
}

/** An object of a class without a name is made to be called. */
function methodsOfAnonymous({ proto }: Value): readonly Closure[] {
  if (!proto?.declared?.facts.name.includes('$')) return [];
  return [...(proto.fields?.values() ?? [])].flatMap((each) => each.functions ?? []);
}

function taintsOfAll(values: readonly Value[]): Value['taints'] {
  let all: Value['taints'];
  for (const each of values) all = joinTaints(all, taintsIn(each));
  return all;
}

function fromAll(values: readonly Value[]): Value {
  const taints = taintsOfAll(values);
  return taints ? { taints } : unknown;
}
