import { type Closure, join, type Value } from '../ir/value.js';
import type { Activation } from './activation.js';
import { valuesAt } from './conditions.js';
import { invoke } from './invoke.js';
import type { CallFacts } from './sinks.js';
import { stepped } from './sources.js';

const mostKept = 2000;
const mostListeners = 16;
const nothing: ReadonlySet<string> = new Set();
const listening = /^(on|once|addListener|prependListener|prependOnceListener|addEventListener)$/;
const emitting = /^(emit|emitAsync)$/;

/** What functions leave to each other outside of arguments: on the object of a request, by the event that they emit. */
export class Carried {
  /** Called where a function leaves something, or looks for it. */
  onUse: (() => void) | undefined;
  private readonly byMember = new Map<string, Value>();
  private readonly parts = new Map<string, boolean>();
  private readonly checks = new Map<string, Set<string>>();
  private readonly listeners = new Map<string, readonly Closure[]>();
  private readonly emissions = new Map<string, readonly (readonly Value[])[]>();

  keep(api: string, member: string, value: Value): void {
    this.onUse?.();
    const key = `${api}.${member}`;
    if (this.byMember.size < mostKept || this.byMember.has(key))
      this.byMember.set(key, join(this.byMember.get(key), value));
  }

  kept(api: string): Value | undefined {
    this.onUse?.();
    return this.byMember.get(api);
  }

  /** What all handlers of a router may rely on from here on: members of the request that were looked at. */
  rely(router: string, ways: Iterable<string>): void {
    this.onUse?.();
    const known = this.checks.get(router) ?? new Set();
    for (const each of ways) if (known.size < mostListeners * mostListeners) known.add(each);
    this.checks.set(router, known);
  }

  reliedOn(router: string | undefined): ReadonlySet<string> {
    const known = router === undefined ? undefined : this.checks.get(router);
    if (known === undefined) return nothing;
    this.onUse?.();
    return known;
  }

  /** A route has such parts; `listed` are those that it lets through only as numbers, words or listed letters. */
  routed(names: readonly string[], listed: ReadonlySet<string>): void {
    this.onUse?.();
    for (const each of names)
      if (this.parts.size < mostKept)
        this.parts.set(each, listed.has(each) && this.parts.get(each) !== false);
  }

  /** Whether each route that has the part lets it through only so. */
  isListedPart(name: string): boolean {
    this.onUse?.();
    return this.parts.get(name) === true;
  }

  /** Gives what was emitted before the listener was there. */
  listen(event: string, listener: Closure): readonly (readonly Value[])[] {
    this.onUse?.();
    const known = this.listeners.get(event) ?? [];
    if (known.length < mostListeners) this.listeners.set(event, [...known, listener]);
    return this.emissions.get(event) ?? [];
  }

  /** Gives those that listen already. */
  emit(event: string, args: readonly Value[]): readonly Closure[] {
    this.onUse?.();
    const known = this.emissions.get(event) ?? [];
    if (known.length < mostListeners) this.emissions.set(event, [...known, args]);
    return this.listeners.get(event) ?? [];
  }
}

/**
 * `request.setAttribute('name', value)`, `request.getAttribute('name')`: what the one leaves the other finds, of the same
 * store and name. Undefined where the call does no such thing, or nothing was left.
 */
export function callCarrier(activation: Activation, api: string, { args, at }: CallFacts): Value | undefined {
  const found = activation.table.carries.get(api);
  if (found === undefined) return undefined;
  const { constant, made, api: named, proto } = args[found.name] ?? {};
  // A name may be a constant of a type of its own: `key("user")`, `key{}`.
  const name = constant ?? made?.[0]?.constant ?? named ?? proto?.declared?.facts.name;
  if (name === undefined) return undefined;
  const { carried } = activation.interpreter;
  const value = found.value === undefined ? undefined : args[found.value];
  if (value) carried.keep(found.store, String(name), stepped(activation.body, value, at));
  if (found.value !== undefined) return undefined;
  const kept = carried.kept(`${found.store}.${name}`);
  return kept && stepped(activation.body, kept, at);
}

/** `bus.on('name', work)`, `bus.emit('name', value)`: the work runs with the value, whichever came first. */
export function callEmitter(activation: Activation, facts: CallFacts): boolean {
  const { method = '', self, args } = facts;
  const isListening = listening.test(method);
  if (!isListening && !emitting.test(method)) return false;
  const event = args[0]?.constant;
  if (typeof event !== 'string' || !isEmitter(activation, self)) return false;
  const { carried } = activation.interpreter;
  if (isListening) {
    for (const { functions = [] } of valuesAt(1, facts))
      for (const closure of functions)
        for (const given of carried.listen(event, closure)) deliver(activation, closure, given, facts.at);
    return true;
  }
  const given = args.slice(1);
  for (const closure of carried.emit(event, given)) deliver(activation, closure, given, facts.at);
  return true;
}

function isEmitter({ table }: Activation, self: Value): boolean {
  if (self.api !== undefined) return table.emitters.has(self.api);
  let type = self.proto;
  for (let depth = 0; type && depth < 8; depth += 1, type = type.proto)
    if (type.api !== undefined) return table.emitters.has(`${type.api}()`);
  return false;
}

function deliver(activation: Activation, closure: Closure, given: readonly Value[], at: number): void {
  invoke(activation, closure, activation.interpreter.selfOf(closure.body), given, at);
}
