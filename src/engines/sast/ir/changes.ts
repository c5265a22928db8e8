import { closuresIn, ofInstructions } from './flow.js';
import type { FunctionIr, Instr, SlotRef } from './ir.js';

/** Whether a variable is the same from that place on, but for what the function that is made there does to it. */
export function isSettled(body: FunctionIr, slot: number, { at, body: inner }: Made): boolean {
  if ((lastChanges(body).get(slot) ?? -1) > at) return false;
  const changer = changers(body).get(slot);
  return changer === undefined || changer === inner;
}

type Made = Extract<Instr, { op: 'closure' }>;

/** Where each variable, or a part of it, is written to for the last time. */
const lastChanges = ofInstructions((body) => {
  const last = new Map<number, number>();
  for (const { instrs } of body.blocks)
    for (const instr of instrs) {
      const changed = changedBy(instr);
      if (changed?.up === 0) last.set(changed.slot, Math.max(last.get(changed.slot) ?? -1, instr.at));
    }
  return last;
});

/** The function inside this one that changes a variable of it. */
const changers = ofInstructions((body) => {
  const all = new Map<number, FunctionIr | 'several'>();
  for (const inner of closuresIn(body))
    for (const slot of changedAround(inner, 1)) all.set(slot, all.has(slot) ? 'several' : inner);
  return all;
});

function changedAround(body: FunctionIr, up: number, slots = new Set<number>()): ReadonlySet<number> {
  for (const { instrs } of body.blocks)
    for (const instr of instrs) {
      const changed = changedBy(instr);
      if (changed?.up === up) slots.add(changed.slot);
      if (instr.op === 'closure') changedAround(instr.body, up + 1, slots);
    }
  return slots;
}

function changedBy(instr: Instr): SlotRef | undefined {
  if (instr.op === 'write') return instr.to;
  return instr.op === 'store' ? instr.to?.root : undefined;
}
