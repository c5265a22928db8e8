import { isSettled } from '../ir/changes.js';
import type { Instr } from '../ir/ir.js';
import type { Closure, Frame } from '../ir/value.js';
import type { Guards } from './guards.js';
import { noGuards, shared } from './state.js';

/** What is proved where a function is made holds when it runs: `if (!fits(name)) return; load(() => open(name))`. */
export function handGuards(frame: Frame, made: Extract<Instr, { op: 'closure' }>, guards: Guards): void {
  const before = frame.proven?.get(made.body);
  if (guards.size === 0 && before === undefined) return;
  const seenInside = new Map<string, number>();
  for (const [key, bits] of guards) {
    const [, up, slot, rest] = /^(\d+):(\d+)((?:\.[^[]*)?)$/.exec(key) ?? [];
    if (up === undefined || (up === '0' && !isSettled(frame.body, Number(slot), made))) continue;
    seenInside.set(`${Number(up) + 1}:${slot}${rest}`, bits);
  }
  frame.proven ??= new Map();
  frame.proven.set(made.body, before ? shared(before, seenInside) : seenInside);
}

export function guardsGivenTo({ body, frame }: Pick<Closure, 'body'> & { frame: Frame | undefined }): Guards {
  return frame?.proven?.get(body) ?? noGuards;
}

/** The same function under other conditions does other things. */
export function keyOfGuards(closure: Closure): string {
  const guards = guardsGivenTo(closure);
  return guards.size === 0 ? '' : `|${[...guards].map(([key, bits]) => `${key}=${bits}`).join()}`;
}
