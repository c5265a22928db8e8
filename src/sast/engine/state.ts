import type { Guards } from './guards.js';
import { join, type Value } from './value.js';

/** What is known at one place of a function. */
export interface State {
  slots: (Value | undefined)[];
  guards: Guards;
}

export const noGuards: Guards = new Map();

/** What holds because of the way here and what held before. */
export function both(a: Guards, b: Guards): Guards {
  const all = new Map(a);
  for (const [key, bits] of b) all.set(key, (all.get(key) ?? 0) | bits);
  return all;
}

/** Gives `a` itself where `b` adds nothing. */
export function mergeStates(a: State | undefined, b: State): State {
  if (!a) return { slots: b.slots.slice(), guards: b.guards };
  let slots: (Value | undefined)[] | undefined;
  for (let index = 0; index < a.slots.length; index += 1) {
    const [before, more] = [a.slots[index], b.slots[index]];
    if (before === more || more === undefined) continue;
    const joined = join(before, more);
    if (joined === before) continue;
    slots ??= a.slots.slice();
    slots[index] = joined;
  }
  const guards = a.guards === b.guards ? a.guards : shared(a.guards, b.guards);
  return slots || guards !== a.guards ? { slots: slots ?? a.slots, guards } : a;
}

function shared(a: Guards, b: Guards): Guards {
  const kept = [...a]
    .map(([key, bits]) => [key, bits & (b.get(key) ?? 0)] as const)
    .filter(([, bits]) => bits > 0);
  return kept.length === a.size && kept.every(([key, bits]) => a.get(key) === bits) ? a : new Map(kept);
}
