import { ofFewMembers } from '../ir/copies.js';
import { credentialHit } from '../ir/credential-names.js';
import { givesSetting, isCredential, secretOf } from '../ir/credentials.js';
import { hasCode } from '../ir/flow.js';
import { builtinMethod } from '../ir/fold.js';
import type { FunctionIr, Instr, Temp } from '../ir/ir.js';
import { callsIn, makersIn } from '../ir/naming.js';
import { bitOf } from '../ir/sink-kinds.js';
import type { Completed } from '../ir/traits.js';
import {
  type Closure,
  compact,
  elementOf,
  join,
  joinTaints,
  listOf,
  memberOf,
  sanitize,
  unknown,
  type Value,
} from '../ir/value.js';
import type { Activation } from './activation.js';
import { callApi, isAssumed, materialOf, sanitizedBy } from './api-call.js';
import { callOf, callOfAny } from './api-names.js';
import { callBlock, callCallbacks, callDeferred, continued, continues, folding } from './callbacks.js';
import { callEmitter } from './carried.js';
import { construct, constructOld } from './construct.js';
import { isContainer } from './containers.js';
import { isOfCaller } from './given.js';
import { guessableHit } from './guessable.js';
import { invoke, isNominal, noNames, overloadsOf, taintsOfAll, withNamed } from './invoke.js';
import { nameGiven } from './names.js';
import { renderPages } from './pages.js';
import { settled } from './promises.js';
import { guardsOfRules, shapeOfRules } from './request-rules.js';
import { noteRoute, registerRoute } from './routes.js';
import { cleaned, validatedBy, validationOf } from './schemas.js';
import { type CallFacts, checkCall } from './sinks.js';
import { sourceAt, stepped } from './sources.js';
import { answered, memberCalled } from './typed.js';

type Call = Extract<Instr, { op: 'call' }>;

/** The value of a call: of our own function by its summary, of a known api by its model, of others by their arguments. */
export function callValue(activation: Activation, instr: Call): Value {
  const self = activation.value(instr.receiver);
  const callee = ofContainer(activation, activation.value(instr.callee), self);
  const args = instr.args.map((each) => activation.value(each));
  const named =
    instr.named.length === 0
      ? noNames
      : new Map(instr.named.map(([name, temp]) => [name, activation.value(temp)] as const));
  const whole = activation.traits.completed?.(callee, args, named);
  if (whole) return callCompleted(activation, instr, whole);
  return callWith(activation, instr, self, { callee, args, named });
}

/** The arguments that a function has already were written where it was given them: here no temporary holds them. */
function callCompleted(
  activation: Activation,
  { at, out, callee, args, named }: Call,
  whole: Completed,
): Value {
  const before = new Array<Temp>(whole.args.length - args.length).fill(noTemp);
  const instr: Call = { op: 'call', at, out, callee, args: [...before, ...args], named, isNew: false };
  const [method] = whole.callee.functions ?? [];
  return callWith(activation, instr, method ? activation.interpreter.selfOf(method.body) : unknown, whole);
}

const noTemp: Temp = -1;

function callWith(
  activation: Activation,
  instr: Call,
  self: Value,
  { callee, args, named }: Completed,
): Value {
  const language = activation.traits;
  const member = memberCalled(activation, { callee, method: instr.method, self, isNew: instr.isNew });
  const facts: CallFacts = {
    api: callee.api,
    method: instr.method,
    receiver: instr.receiver,
    self,
    member,
    args,
    named,
    keywords: language?.explicitSelf === true,
    isNew: instr.isNew,
    bases: callee.isClass ? callee.declared?.facts.bases : undefined,
    frame: activation.frame,
    temps: instr.args,
    namedTemps: instr.named,
    at: instr.at,
  };
  const validation = callee.functions ? undefined : validationOf(activation.table.schemas, facts, callee);
  if (validation) activation.validated(instr, validation);
  const called = valueOfCall(activation, instr, callee, facts);
  const rules = callee.functions ? undefined : shapeOfRules(facts);
  if (rules) activation.prove(guardsOfRules(activation.body, facts, rules));
  const made = rules && called.taints ? cleaned({ taints: called.taints }, rules) : called;
  const result = validation
    ? (validatedBy(
        activation.table.schemas,
        validation,
        args[validation.index] ?? unknown,
        facts.api ?? '',
      ) ?? made)
    : made;
  const service = resolved(activation, facts);
  if (service && !result.proto && !result.taints) return service;
  return member ? answered(activation, result, member, facts) : result;
}

/** A method of a container is none of its elements': `names.count()` of a list whose elements are an api. */
function ofContainer(activation: Activation, callee: Value, self: Value): Value {
  if (callee.api === undefined || self.rest?.api !== callee.api || self.api !== undefined) return callee;
  return isNominal(activation) ? compact({ ...callee, api: undefined, made: undefined }) : callee;
}

/** `$container->get(Connection::class)` */
function resolved({ table, interpreter, body }: Activation, facts: CallFacts): Value | undefined {
  if (table.resolves.size === 0) return undefined;
  const name = facts.args[0]?.constant;
  if (typeof name !== 'string' || !/^[A-Z]\w*$/.test(name)) return undefined;
  const isResolver = table.resolves.has(`${facts.api}()`) || table.resolves.has(`*.${facts.method}()`);
  return isResolver ? interpreter.names.typeOf(body, name) : undefined;
}

function valueOfCall(activation: Activation, instr: Call, callee: Value, facts: CallFacts): Value {
  const { self, args, named } = facts;
  const language = activation.traits;
  for (const [name, value] of instr.named)
    nameGiven(activation, name, activation.value(value), instr.at, { temp: value });
  checkCall(activation, facts, callee.functions?.every(({ body }) => hasCode(body)) === true);
  const isSecretGiven =
    (instr.method !== undefined &&
      secretOf(instr.method, args) !== undefined &&
      !instr.args.every((each) => isOfCaller(activation, each))) ||
    (args.length > 1 && givesSetting(instr.method ?? '', args));
  if (isSecretGiven) activation.hitAt('hard-coded-credential', instr.at);
  if (activation.table.emitters.size > 0 && callEmitter(activation, facts)) return self;
  if (activation.table.defers.size > 0 && !callee.functions) callDeferred(activation, facts);
  const isPage = renderPages(activation, facts, callee.functions !== undefined);
  if (language?.reader && args.length + named.size === 0) {
    const read = language.reader(instr.method, self);
    if (read) return read;
  }
  // A word of a page that is no method: what the page is shown by that name.
  const isShown = language?.reader !== undefined && isWord(callee, facts) && activation.isInPage();
  if (isShown && makersIn(activation.body).get(instr.callee)?.op === 'global') return callee;
  noteRoute(activation, facts);
  if (registerRoute(activation, facts, callee))
    return callee.api?.endsWith(')') ? (args[0] ?? unknown) : self;
  const held = instr.isNew ? settled(activation, facts) : undefined;
  if (held) return held;
  if (instr.isNew && callee.functions) return constructOld(activation, instr, callee, args);
  const functions =
    callee.functions ??
    callingOf(activation, instr, callee) ??
    methodBesideField(activation, facts) ??
    singleMethodOf(activation, facts, callee);
  if (functions) {
    const isObject = callee.functions === undefined && facts.receiver === undefined;
    const result = callFunctions(activation, instr, functions, isObject ? callee : self, args, named);
    // What is wrong in the page was reported there.
    return isPage ? sanitize(result, bitOf('html')) : result;
  }
  const extension = extensionOf(activation, facts, callee);
  if (extension) {
    const whole = { ...instr, args: [instr.receiver ?? 0, ...instr.args] };
    return callFunctions(activation, whole, extension, self, [self, ...args], named);
  }
  // One of the few that the program lists.
  if (self.isClass && self.declared?.facts.isEnum && callee.api === undefined) return { proto: self };
  if (callee.isClass) return construct(activation, instr, callee, args, named);
  if (callee.api !== undefined && !isContainer(self.api ?? '') && !isOfText(activation, facts))
    return callApi(activation, facts, callee.api, instr.isNew);
  return callUnknown(activation, instr, facts, self.taints ? undefined : callee.taints);
}

/** Objects that are called as functions are: the method that the language has for it. */
function callingOf(
  { traits: { calling } }: Activation,
  { isNew, method }: Call,
  callee: Value,
): Value['functions'] {
  if (calling === undefined || isNew || (callee.isClass ? method !== calling : callee.proto === undefined))
    return undefined;
  return memberOf(callee, calling)?.functions;
}

function isWord({ api, functions, taints, fields, constant }: Value, { args, named }: CallFacts): boolean {
  const isKnown = taints !== undefined || fields !== undefined || constant !== undefined;
  return isKnown && api === undefined && functions === undefined && args.length + named.size === 0;
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
  for (const closure of overloadsOf(functions, args, named)) {
    const isBound =
      activation.interpreter.traitsOf(closure.body).explicitSelf === true && isGivenReceiver(closure, self);
    const given = isBound ? [self, ...args] : args;
    const temps = isBound ? [instr.receiver, ...instr.args] : instr.args;
    const ordered = withNamed(activation, closure, given, named);
    if (givesSecret(activation, closure, temps)) activation.hitAt('hard-coded-credential', instr.at);
    const outcome = invoke(activation, closure, self, ordered, instr.at);
    if (outcome.proofs && functions.length === 1) activation.learn(instr.out, outcome.proofs, temps);
    if (outcome.leaves && functions.length === 1) activation.leave();
    for (const [index, value] of outcome.after)
      activation.writeBack(index === -1 ? instr.receiver : temps[index], value);
    result = join(result, outcome.result);
  }
  return sanitize(result ?? unknown, escapedBy(activation, functions) | quotedBy(functions));
}

/** `connect("root", "hunter2-9")`, of `function connect(user, password)`. */
function givesSecret({ body }: Activation, closure: Closure, temps: readonly (Temp | undefined)[]): boolean {
  return secretsOf(closure.body).some((index) => {
    const temp = temps[index];
    const maker = temp === undefined ? undefined : makersIn(body).get(temp);
    if (maker?.op !== 'const' || typeof maker.value !== 'string') return false;
    const { name = '' } = closure.body.params[index] ?? {};
    return credentialHit.fits(name, { constant: maker.value }) && !isCredential(maker.value);
  });
}

const secretParams = new WeakMap<FunctionIr['params'], readonly number[]>();
const noParams: readonly number[] = [];
const sample = 'a8F_0x9Qz$1b';

/** Which parameters of a function are a secret by their name. */
function secretsOf(body: FunctionIr): readonly number[] {
  if (body.params.length === 0) return noParams;
  const known = secretParams.get(body.params);
  if (known) return known;
  const found = body.params.flatMap(({ name }, index) =>
    credentialHit.fits(name, { constant: sample }) ||
    /authorization|conn|ur[il]|dsn|jdbc|database|db/i.test(name)
      ? [index]
      : [],
  );
  const kept = found.length === 0 ? noParams : found;
  secretParams.set(body.params, kept);
  return kept;
}

/** A function of the project that is called as the one that escapes is the same: frameworks are scanned too. */
function escapedBy({ table, traits }: Activation, [first]: readonly Closure[]): number {
  if (first === undefined || !traits.redeclares || first.body.owner) return 0;
  return table.sanitizes.get(`${first.body.name}()`) ?? 0;
}

const quoting =
  /^(?:\w{1,20}_)?(?:back)?quote(?:_?(?:identifier|ident|name|string|str|value|column|table)s?)?(?:Compat)?$|^\w{1,20}_(?:escape|quote)$|^(?:escape|quote)_?(?:my)?(?:sql|string|like|identifier)\w*$/i;
const replacing = /replace|gsub|translate|escape|quote/i;

/** A function of the project that quotes names or values of SQL, by what it is called and what it calls. */
function quotedBy([first]: readonly Closure[]): number {
  if (first === undefined || !quoting.test(first.body.name)) return 0;
  const frame = { body: first.body, cells: [], parent: first.frame };
  return callsIn(frame).some((each) => replacing.test(each)) ? bitOf('sql') : 0;
}

function isGivenReceiver({ body: { annotations = [] } }: Closure, self: Value): boolean {
  if (annotations.some(({ name }) => name === 'staticmethod')) return false;
  if (annotations.some(({ name }) => name === 'classmethod')) return self.isClass || self.proto !== undefined;
  return self.proto !== undefined && !self.isClass;
}

/** Fields and methods of one name live beside each other where values are named by their class. */
function methodBesideField(activation: Activation, { method, self }: CallFacts): Value['functions'] {
  if (method === undefined || !self.fields?.has(method) || !self.proto) return undefined;
  return isNominal(activation) ? memberOf(self.proto, method)?.functions : undefined;
}

/** A function of the project that is called like a method of its first argument, where no model has such a method. */
function extensionOf({ interpreter, body, table }: Activation, { method }: CallFacts, { api }: Value) {
  if (method === undefined || !interpreter.names.hasExtensions(body)) return undefined;
  if (api !== undefined && table.known.has(callOf(api))) return undefined;
  return interpreter.names.extension(body, method)?.functions;
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
  const whole = callOf(api);
  return (
    interpreter.traitsOf(body).textMethods?.test(method) === true &&
    !(
      table.known.has(whole) ||
      table.sources.has(whole) ||
      table.results.has(whole) ||
      table.sanitizes.has(whole)
    )
  );
}

function builtinCall(
  { traits }: Activation,
  method: string,
  { self, args, named }: CallFacts,
): ReturnType<typeof builtinMethod> {
  const known = traits.builtin?.(method, self, args, named) ?? builtinMethod(method, self, args);
  return known?.self ? { result: ofFewMembers(known.result), self: ofFewMembers(known.self) } : known;
}

/** `own`: of a member that comes from outside itself, and is called: `request.json()`, where others have `request.json`. */
function callUnknown(activation: Activation, instr: Call, facts: CallFacts, own: Value['taints']): Value {
  const { method } = instr;
  const known = method === undefined ? undefined : builtinCall(activation, method, facts);
  if (known?.self) activation.writeBack(instr.receiver, known.self);
  if (activation.table.guessable.has(callOfAny(method)))
    return { taints: [sourceAt(activation.body, facts.at, guessableHit.onlyRandom)] };
  const byBlock = callBlock(activation, facts, known?.result ?? elementOf(facts.self));
  if (byBlock) return byBlock;
  const callbacks = callCallbacks(activation, facts);
  if (known) return known.result;
  const [mapper] = facts.args;
  const bits =
    method === 'map' && mapper?.api !== undefined
      ? activation.table.sanitizes.get(`${mapper.api}()`)
      : undefined;
  if (bits !== undefined) return listOf([sanitize(elementOf(facts.self), bits)], true);
  if (callbacks && continues.test(method ?? '')) return continued(facts, callbacks);
  if (callbacks && folding.test(method ?? '')) return callbacks;
  if (callbacks && /^(map|Select|ConvertAll)$/.test(method ?? '')) return { rest: callbacks };
  if (callbacks && /^(flatMap|SelectMany)$/.test(method ?? '')) return listOf([callbacks], true);
  const all = joinTaints(joinTaints(taintsOfAll(materialOf(activation, facts)), own), callbacks?.taints);
  const result = all && sanitize({ taints: all }, sanitizedBy(activation, facts));
  return result
    ? stepped(activation.body, result, facts.at, isAssumed(activation, facts))
    : (callbacks ?? unknown);
}
