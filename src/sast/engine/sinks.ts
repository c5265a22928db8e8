import { bitOf, everyKind, type Misuse, type Sink } from '../models/model.js';
import type { Activation } from './interpreter.js';
import { elementOf, prefixOf, type Taint, taintsIn, unknown, type Value } from './value.js';

/** A finding in the making; a taint with an origin of `#…` still waits for the caller. */
export interface Hit {
  readonly rule: string;
  readonly path: string;
  readonly at: number;
  readonly taint?: Taint;
}

const statement = /^\s*(select|insert|update|delete|replace|create|drop|alter|with|merge|call|exec)\b/i;
const sqlMethods =
  /^(query|execute|executemany|executescript|raw|run|all|each|exec|prepare|queryRaw|\$queryRawUnsafe|\$executeRawUnsafe)$/;
const fixedHost = /^(https?:)?\/\/[^/?#\\]+[/?#]/i;
const fixedPath = /^\/[^/\\]/;

export interface CallFacts {
  readonly api: string | undefined;
  readonly method: string | undefined;
  readonly self: Value;
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  readonly at: number;
}

/** Reports every sink that the call is, and every misuse. */
export function checkCall(activation: Activation, call: CallFacts): void {
  const { table } = activation.interpreter;
  const api = call.api === undefined ? undefined : `${call.api}()`;
  if (api !== undefined) {
    for (const sink of table.sinks.get(api) ?? [])
      if (isActive(sink, call)) checkSink(activation, sink, call);
    for (const misuse of table.misuses.get(api) ?? [])
      if (isMisuse(misuse, call)) activation.hitAt(misuse.rule, call.at);
  }
  const [first] = call.args;
  if (
    call.method !== undefined &&
    first &&
    sqlMethods.test(call.method) &&
    statement.test(prefixOf(first) ?? '')
  )
    report(activation, 'sql', first, call.at);
}

function checkSink(activation: Activation, sink: Sink, call: CallFacts): void {
  for (const place of sink.args ?? [0]) {
    const value =
      place === 'self' ? call.self : typeof place === 'number' ? call.args[place] : call.named.get(place);
    if (value)
      report(activation, sink.kind, sink.textOnly && (value.fields || value.rest) ? unknown : value, call.at);
  }
}

function report(activation: Activation, kind: Sink['kind'], value: Value, at: number): void {
  const bit = bitOf(kind);
  const prefix = prefixOf(value) ?? '';
  if ((kind === 'ssrf' || kind === 'redirect') && fixedHost.test(prefix)) return;
  if (kind === 'redirect' && fixedPath.test(prefix)) return;
  const looked = kind === 'sql' ? (value.fields?.get('sql') ?? value.fields?.get('text') ?? value) : value;
  for (const taint of taintsIn(kind === 'ssrf' ? withoutBody(looked) : looked) ?? [])
    if ((taint.cleared & bit) === 0) activation.hitAt(kind, at, taint);
}

/** Of a request's options only the address decides where it goes. */
function withoutBody(value: Value): Value {
  if (!value.fields) return value;
  const address = ['url', 'uri', 'host', 'hostname', 'baseURL'].flatMap(
    (key) => value.fields?.get(key) ?? [],
  );
  return address.length === 0
    ? unknown
    : elementOf({ fields: new Map(address.map((each, index) => [String(index), each])) });
}

function isActive(sink: Sink, call: CallFacts): boolean {
  const option = (name: string) =>
    call.named.get(name) ?? call.args.map((each) => each.fields?.get(name)).find(Boolean);
  if (sink.when !== undefined && option(sink.when)?.constant !== true && !runsShell(call.args[0]))
    return false;
  if (
    sink.safeWith &&
    [...call.args, ...call.named.values()].some((each) => sink.safeWith?.test(each.api ?? ''))
  )
    return false;
  return sink.unless === undefined || option(sink.unless) === undefined;
}

/** `['sh', '-c', …]` */
function runsShell(command: Value | undefined): boolean {
  const [program, flag] = [command?.fields?.get('0')?.constant, command?.fields?.get('1')?.constant];
  return (
    typeof program === 'string' &&
    /(^|\/)(ba|da|z|k)?sh$|cmd(\.exe)?$/.test(program) &&
    /^(-c|\/c)$/i.test(String(flag))
  );
}

function isMisuse({ arg, matches, unless }: Misuse, call: CallFacts): boolean {
  if (unless && call.named.get(unless.named)?.constant === unless.is) return false;
  if (arg === undefined) return true;
  const value = typeof arg === 'number' ? call.args[arg] : call.named.get(arg);
  return typeof value?.constant === 'string' && (matches?.test(value.constant) ?? true);
}

const credentialName =
  /^(\w*_)?(password|passwd|pwd|secret|secret_?key|api_?key|api_?secret|private_?key|auth_?token|access_?token)$/i;
const placeholder =
  /^(change|your|example|test|dummy|todo|none|null|xxx|<|\$\{|\{\{|%)|\s|^(.)\2*$|^(password|passwd|secret|token|string|text)$/i;

/** A password, key or token that stands in the source. */
export const credentialHit = {
  fits: (name: string, value: Value): boolean =>
    typeof value.constant === 'string' &&
    value.constant.length >= 8 &&
    value.constant.length <= 200 &&
    credentialName.test(name) &&
    !placeholder.test(value.constant),
};

/** Values of guessable generators are harmless to everything but names that promise a secret. */
export const guessableHit = {
  bit: bitOf('random'),
  onlyRandom: everyKind & ~bitOf('random'),
  fits: (name: string): boolean =>
    /token|passw|secret|session_?id|nonce|otp|salt|csrf|api_?key|rememberme/i.test(name),
};
