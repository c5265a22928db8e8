import type { Confidence } from '../../../core/confidence.js';
import type { RouteRef } from '../../../core/finding.js';
import type { Temp } from '../ir/ir.js';
import type { Misuse, Place, RuleRef, Sink } from '../ir/model.js';
import { makersIn, namesOf } from '../ir/naming.js';
import { checkedMakers } from '../ir/paths.js';
import { enoughFor } from '../ir/sink-kinds.js';
import { statement } from '../ir/sql-words.js';
import { type Frame, ownText, prefixOf, type Taint, taintsIn, unknown, type Value } from '../ir/value.js';
import type { Activation } from './activation.js';
import { callOf, callOfAny, elementStoreOf, ofAnyElementStore } from './api-names.js';
import { allHold, textOf, valuesAt } from './conditions.js';
import { isContainer } from './containers.js';
import { isChosenByCaller, isOneOfSeveral } from './given.js';
import { rootOf, rootsOf } from './roots.js';
import { addressesIn, lookedAt } from './sink-values.js';
import type { TypedMember } from './types.js';

/** A finding in the making; a taint with an origin of `#…` still waits for the caller. */
export interface Hit {
  readonly rule: RuleRef;
  readonly path: string;
  readonly at: number;
  readonly taint?: Taint;
  /** The input is used by itself, with nothing known before it: not for what open functions are given. */
  readonly isWhole?: true;
  /** The input is all of what the sink gets: a statement, not a part of one. */
  readonly isEntire?: true;
  /** What a model says of an api: no name of the program's own decides it. */
  readonly isOfApi?: true;
  /** Bits of which one makes its input harmless here: of several inputs only those without count. */
  readonly clearedBy?: number;
  /** The sink was derived from declarations, and how far it is believed. */
  readonly derived?: Confidence;
  /** What serves it. */
  readonly routes?: readonly RouteRef[];
}

/** Names that run a statement; that the text begins as one makes them sure. */
const sqlMethod =
  /^\$?(query|exec|raw|run|all|each|get|one|none|any|many|prepare|statement|select|unprepared|create_?(native)?_?query|create_?sql_?query|find_?by_?sql|from_?sql)/i;
const fixedHost = /^(https?:)?\/\/[^/?#\\]+[/?#]/i;
/** The header that holds the address: `header('Location: ' . $url)`. */
const headerName = /^(location|refresh)\s*:\s*(\d+\s*;\s*url=)?/i;
/** An address of the program's own, and a path below it. */
const ownHost = new RegExp(`^${ownText}[\\w.:-]*/(?!/)`);
/** XML and JSON, which browsers do not show as pages. */
const ofData = /^\s*(?:<\?xml|[{[]\s*["'{[])/;
const fixedPath = /^\/[^/\\]|^[\w.-]+[/?#]/;

export interface CallFacts {
  readonly api: string | undefined;
  readonly method: string | undefined;
  readonly receiver?: Temp | undefined;
  readonly self: Value;
  /** What the class of the receiver says of the call. */
  readonly member?: TypedMember | undefined;
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  /** Options are keyword arguments: one that is not there is surely not given, unless a dictionary is spread (`**`). */
  readonly keywords?: boolean;
  /** Where the arguments come from, for conditions on their names. */
  readonly isNew?: boolean;
  /** Of a class that is called, what it extends. */
  readonly bases?: readonly string[] | undefined;
  readonly frame?: Frame;
  readonly temps?: readonly Temp[];
  readonly namedTemps?: readonly (readonly [name: string, value: Temp])[];
  readonly at: number;
}

/** Reports every sink that the call is, and every misuse. */
export function checkCall(activation: Activation, call: CallFacts, isOurs: boolean): void {
  const { method, api } = call;
  const called = api === undefined ? undefined : callOf(api);
  const isKnown = called !== undefined && activation.table.known.has(called);
  if (api !== undefined && called !== undefined) {
    if (isKnown) checkApi(activation, called, call);
    checkBelow(activation, api, call);
  }
  if (call.isNew && !isOurs)
    if (isKnown || (called !== undefined && isContainer(called)))
      checkMisuses(activation, activation.table.misuses.get('new *()'), call);
    else checkApi(activation, 'new *()', call);
  if (call.named.has('**')) for (const base of call.bases ?? []) checkApi(activation, `new ${base}()`, call);
  const isSaid = checkMember(activation, call, isOurs);
  if (method === undefined || isOurs) return;
  if (isSaid) {
    checkMisuses(activation, activation.table.misuses.get(callOfAny(method)), call);
    return;
  }
  if (!isKnown) {
    checkApi(activation, callOfAny(method), call);
    const holder = activation.table.holders.size === 0 ? undefined : heldBy(call);
    if (holder !== undefined && activation.table.holders.has(holder))
      checkApi(activation, `*.${holder}.${method}()`, call);
    else if (holder !== undefined && isLogger.test(holder))
      checkApi(activation, `*.logger.${method}()`, call);
  }
  const [first] = call.args;
  if (first && runsStatement(call)) report(activation, 'sql', 'sql', first, call.at);
}

/** What the class of the receiver says; true where it was written by hand, so that no name has to be guessed at. */
function checkMember(activation: Activation, call: CallFacts, isOurs: boolean): boolean {
  const { member } = call;
  if (!member || isOurs) return false;
  for (const sink of member.sinks) if (isActive(sink, call)) checkSink(activation, sink, call);
  return member.isListed;
}

/** `audit_logger`, `eventLog` */
const isLogger = /[a-z](_log(ger)?|Log(ger)?)$/;

/** What an object is called of which nothing is known: `self.log.debug()`, `audit_log.info()`. */
function heldBy({ frame, receiver }: CallFacts): string | undefined {
  if (frame === undefined || receiver === undefined) return undefined;
  const { body } = frame;
  const maker = makersIn(body).get(receiver);
  switch (maker?.op) {
    case 'get':
      return typeof maker.key === 'string' ? maker.key : undefined;
    case 'read':
      return maker.from.up === 0 ? body.slots[maker.from.slot] : namesOf(frame, receiver)[0];
    case 'call':
      return maker.args.length + maker.named.length === 0 ? maker.method : undefined;
    default:
      return undefined;
  }
}

/** `element.innerHTML = value` */
export function checkStore(
  activation: Activation,
  object: Value,
  key: string,
  value: Value,
  { at, value: temp }: { readonly at: number; readonly value: Temp },
): void {
  const { table } = activation;
  if (!table.stored.has(key)) return;
  const facts: CallFacts = {
    api: undefined,
    method: undefined,
    self: object,
    args: [value],
    named: noNames,
    frame: activation.frame,
    temps: [temp],
    at,
  };
  const api = `${object.api}.${key}=`;
  checkApi(activation, object.api !== undefined && table.known.has(api) ? api : `*.${key}=`, facts);
}

/** `session[key] = value`; `holder` is the member or variable that the object was read from: `answer.headers[key] = value`. */
export function checkElement(
  activation: Activation,
  object: Value,
  [member, variable]: readonly (string | Temp | undefined)[] = [],
  key: Value,
  value: Value,
  { at, value: temp }: { readonly at: number; readonly value: Temp },
): void {
  const { known } = activation.table;
  const names = [elementStoreOf(object.api), ofAnyElementStore(member), elementStoreOf(variable)];
  const api = names.find((each) => known.has(each));
  if (api === undefined) return;
  const facts: CallFacts = {
    api: undefined,
    method: undefined,
    self: object,
    args: [value, key],
    named: noNames,
    frame: activation.frame,
    temps: [temp],
    at,
  };
  checkApi(activation, api, facts);
}

const noNames: ReadonlyMap<string, Value> = new Map();

function checkApi(activation: Activation, api: string, call: CallFacts): void {
  const { known, sinks, misuses } = activation.table;
  if (!known.has(api)) return;
  const ofApi = sinks.get(api);
  const isGuess = ofApi !== undefined && api.startsWith('*.') && isUnknown(activation, call);
  for (const sink of ofApi ?? [])
    if (isActive(sink, call))
      checkSink(activation, isGuess && guessed.has(sink.kind) ? { ...sink, derived: 'low' } : sink, call);
  checkMisuses(activation, misuses.get(api), call);
}

/** Kinds whose methods have names that any object may have: `page.save(author)`, `store.get(key)`. */
const guessed: ReadonlySet<Sink['kind']> = new Set(['path', 'ssrf', 'assign']);

/** Whether nothing is known of the object whose method is called. */
function isUnknown({ table }: Activation, { method, receiver, self }: CallFacts): boolean {
  if (method === undefined || receiver === undefined || self.type !== undefined || self.taints) return false;
  return self.api === undefined || !rootsOf(table.known).has(rootOf(self.api));
}

/** What is said of all that a module or a global has: `@sentry/node.**`. */
function checkBelow(activation: Activation, api: string, call: CallFacts): void {
  const { below, misuses } = activation.table;
  const root = rootOf(api);
  if (below.has(root)) checkMisuses(activation, misuses.get(`${root}.**`), call);
}

function checkMisuses(activation: Activation, all: readonly Misuse[] = [], call: CallFacts): void {
  for (const misuse of all) {
    if (!isMisuse(misuse, call)) continue;
    const derived = misuse.atMost ?? (isDecidedElsewhere(activation, misuse, call) ? 'low' : undefined);
    activation.hitAt(misuse.rule, call.at, undefined, { isOfApi: true, ...(derived && { derived }) });
  }
}

/** The constant that makes it wrong was given by a caller, or is what an object happens to keep: one of several that it may be. */
function isDecidedElsewhere(activation: Activation, { when = [] }: Misuse, call: CallFacts): boolean {
  const decisive = when.flatMap(({ of, is, constant, below, api }) => {
    const isApi = api !== undefined && of !== 'self' && !valuesAt(of, call).some(isOfResult);
    if (is === undefined && constant === undefined && below === undefined && !isApi) return [];
    const temp = decisiveTemp(activation, of, call);
    return temp === undefined ? [] : [temp];
  });
  return (
    decisive.length > 0 &&
    decisive.every((each) => isChosenByCaller(activation, each) || isOneOfSeveral(activation, each))
  );
}

/** What a call gave is no constant that someone chose: the algorithm in the header of a token. */
const isOfResult = ({ api }: Value): boolean => api?.includes('().') === true;

/** Where the value at a place was made, of options where the one option was. */
function decisiveTemp({ body }: Activation, of: Place, call: CallFacts): Temp | undefined {
  const { temps = [], namedTemps = [], args } = call;
  if (typeof of === 'number') return temps[of];
  const [first, ...keys] = typeof of === 'string' ? [of] : of;
  const [key] = typeof first === 'string' ? [first] : keys;
  const named = namedTemps.find(([name]) => name === first)?.[1];
  if (named !== undefined || typeof key !== 'string') return named;
  const options =
    typeof first === 'number' ? temps[first] : temps[args.findIndex(({ fields }) => fields?.has(key))];
  const maker = options === undefined ? undefined : makersIn(body).get(options);
  if (maker?.op !== 'dict') return options;
  return maker.entries.find(([name]) => name === key)?.[1];
}

function checkSink(
  activation: Activation,
  { kind, rule = kind, args = [0], textOnly, closed, derived }: Sink,
  call: CallFacts,
): void {
  for (const place of args)
    for (const value of valuesAt(place, call).flatMap(kind === 'ssrf' ? addressesIn : (each) => [each])) {
      const looked = textOnly && (value.fields || value.rest) ? spreadIn(kind, value) : value;
      report(activation, kind, rule, looked, call.at, { closed, derived });
    }
}

/** `{ ...body, author }`: of a record what was spread into it. */
function spreadIn(kind: Sink['kind'], { taints }: Value): Value {
  return kind === 'assign' && taints ? { taints } : unknown;
}

/** Whether the call runs a statement, anyone who it is that runs it. */
export function runsStatement({ method, args: [first] }: CallFacts): boolean {
  const prefix = first && prefixOf(first);
  return method !== undefined && prefix !== undefined && sqlMethod.test(method) && statement.test(prefix);
}

function report(
  activation: Activation,
  kind: Sink['kind'],
  rule: RuleRef,
  value: Value,
  at: number,
  {
    closed = false,
    derived,
  }: { readonly closed?: boolean | undefined; readonly derived?: Confidence | undefined } = {},
): void {
  const bit = enoughFor(kind);
  const lead = (value.prefix ?? prefixOf(value) ?? '').replace(headerName, '');
  const prefix = lead.startsWith(ownText) ? '' : lead;
  if ((kind === 'ssrf' || kind === 'redirect') && (fixedHost.test(lead) || ownHost.test(lead))) return;
  if ((kind === 'redirect' || kind === 'ssrf') && fixedPath.test(prefix)) return;
  // A key that begins with letters of the program is not `__proto__`.
  if (kind === 'prototype' && prefix !== '') return;
  if (kind === 'path' && isCheckedLater(activation, at)) return;
  const looked = lookedAt(kind, value);
  const isDoubted =
    (kind === 'html' && ofData.test(prefix)) ||
    ((kind === 'ssrf' || kind === 'redirect') && lead.startsWith(ownText));
  const believed = isDoubted ? 'low' : derived;
  const wholes = activation.traits.openWholes ?? onlyPaths;
  const isWhole = closed || (prefix === '' && wholes.includes(kind));
  for (const taint of taintsIn(looked) ?? [])
    if ((taint.sanitized & bit) === 0 && !(isWhole && (isOpen(taint) || (closed && isFree(taint)))))
      for (const reported of closed && isStored(taint) ? [] : rulesFor(rule, taint, prefix))
        activation.hitAt(reported, at, taint, {
          clearedBy: bit,
          ...(isWhole && { isWhole }),
          ...(prefix === '' && entire.has(kind) && { isEntire: true }),
          ...(believed && { derived: believed }),
        });
}

/** Kinds of sinks that are given a whole program in a language. */
const entire: ReadonlySet<Sink['kind']> = new Set(['sql', 'ldap']);

/** What was stored is reported where it becomes part of HTML for all to see: as data it is what it was. */
export function rulesFor(rule: RuleRef, taint: Taint, prefix: string): readonly RuleRef[] {
  if (!isStored(taint)) return [rule];
  return prefix.includes('<') ? ['stored-xss'] : [];
}

function isStored({ origin }: Taint): boolean {
  return origin.endsWith(':stored');
}

/** `new File(folder, name)`, of which the canonical path is looked at before the file is used. */
function isCheckedLater({ body, traits }: Activation, at: number): boolean {
  for (const maker of checkedMakers(body, traits.guards?.canonical)) if (maker.at === at) return true;
  return false;
}

const onlyPaths: readonly Sink['kind'][] = ['path'];
/**
 * Given to a function that others may call. A function that is given a path may use it; one that is given a part of it
 * has to look at that.
 */
export function isOpen({ origin }: Taint): boolean {
  return origin.endsWith(':open');
}

/** A name that nothing declares. */
function isFree({ origin }: Taint): boolean {
  return origin.endsWith(':free');
}

function isActive(sink: Sink, call: CallFacts): boolean {
  if (sink.when !== undefined && !isTrue(sink.when, call) && !runsShell(call.args[0])) return false;
  if (sink.safeWith && valuesAt('*', call).some((each) => sink.safeWith?.test(each.api ?? ''))) return false;
  if (sink.unless !== undefined && valuesAt(sink.unless, call).length > 0) return false;
  return sink.if === undefined || allHold(sink.if, call);
}

function isTrue(place: string, call: CallFacts): boolean {
  return valuesAt(place, call)[0]?.constant === true;
}

/** `['sh', '-c', …]` */
function runsShell(command: Value | undefined): boolean {
  const [first, second] = [command?.fields?.get('0'), command?.fields?.get('1')];
  const [program, flag] = [first?.constant, second?.constant];
  // Which shell it is may depend on the system.
  const isShell = program === undefined || /(^|\/)(ba|da|z|k)?sh$|cmd(\.exe)?$/.test(String(program));
  if (program === undefined && flag === undefined && first?.plain && second?.plain) return true;
  return isShell && /^(-c|\/c)$/i.test(String(flag));
}

function isMisuse({ arg, matches, when }: Misuse, call: CallFacts): boolean {
  if (when && !allHold(when, call)) return false;
  if (arg === undefined) return true;
  const [value] = valuesAt(arg, call);
  return typeof value?.constant === 'string' && (matches?.test(textOf(value) ?? '') ?? true);
}
