import { join, proven, type Value, withParts } from '../ir/value.js';
import type { Guards } from './guards.js';
import type { Slots } from './slots.js';

/** What is known at one place of a function. */
export interface State {
  slots: Slots;
  guards: Guards;
}

export const noGuards: Guards = new Map();

/** Each write, and each place where ways meet, looks at all that is proved: of more than this the latest is kept. */
const mostGuards = 256;

/** What holds because of the way here and what held before. */
export function both(a: Guards, b: Guards): Guards {
  const all = new Map(a);
  for (const [key, bits] of b) all.set(key, (all.get(key) ?? 0) | bits);
  for (const key of all.keys()) {
    if (all.size <= mostGuards) break;
    all.delete(key);
  }
  return all;
}

/**
 * Gives `a` itself where `b` adds nothing.
 * @param isBack `b` comes from the end of a loop that begins with `a`
 */
export function mergeStates(a: State | undefined, b: State, isBack = false): State {
  if (!a) return { slots: b.slots.copy(), guards: b.guards };
  const [own, others] = [settled(a, b.guards), settled(b, a.guards)];
  const slots = own.joined(others, isBack ? widened : undefined);
  const guards = a.guards === b.guards ? a.guards : shared(a.guards, b.guards);
  return slots === a.slots && guards === a.guards ? a : { slots, guards };
}

/** A list that a loop makes longer has any number of such elements: the next turn need not show it. */
function widened(before: Value, joined: Value): Value {
  const { fields, taints } = joined;
  if (before.length === undefined || joined.length !== undefined || !fields || joined.rest) return joined;
  let rest: Value | undefined;
  for (const [key, each] of fields) if (!before.fields?.has(key)) rest = join(rest, each);
  return rest ? withParts(joined, { taints, fields, rest }) : joined;
}

/** What only this way has proved of its variables, as a fact of their values: `if (!fits(x)) x = 'a'`. */
function settled({ slots, guards }: State, others: Guards): Slots {
  if (guards === others) return slots;
  let result = slots;
  for (const [key, bits] of guards) {
    const lost = bits & ~(others.get(key) ?? 0);
    const slot = lost === 0 ? undefined : /^0:(\d+)$/.exec(key)?.[1];
    const value = slot === undefined ? undefined : slots.get(Number(slot));
    if (value === undefined) continue;
    if (result === slots) result = slots.copy();
    result.set(Number(slot), proven(value, lost));
  }
  return result;
}

/** What holds on both ways. */
export function shared(a: Guards, b: Guards): Guards {
  const kept = [...a]
    .map(([key, bits]) => [key, bits & (b.get(key) ?? 0)] as const)
    .filter(([, bits]) => bits > 0);
  return kept.length === a.size && kept.every(([key, bits]) => a.get(key) === bits) ? a : new Map(kept);
}
