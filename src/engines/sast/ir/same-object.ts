import { ofInstructions } from './flow.js';
import type { FunctionIr, Temp } from './ir.js';

/** Variables that are looked at as names of one object: each change is written to all of them. */
const mostNames = 8;
const none: ReadonlyMap<number, readonly number[]> = new Map();

/**
 * The variables of a function that name the object of another one as long as both have a value: `const b = a`, where
 * each of them gets its value at one place and no inner function uses them. Each with all of its group, itself included.
 */
export const namesOfOne = ofInstructions((body): ReadonlyMap<number, readonly number[]> => {
  const { assigned, copies } = assignmentsIn(body);
  const isSteady = (slot: number) => assigned.get(slot) === 1 && !body.captured.has(slot);
  let groups: Map<number, readonly number[]> | undefined;
  for (const [to, from] of copies) {
    if (!isSteady(to) || !isSteady(from) || groups?.get(from)?.includes(to)) continue;
    groups ??= new Map();
    const group = [...(groups.get(from) ?? [from]), ...(groups.get(to) ?? [to])];
    if (group.length <= mostNames) for (const each of group) groups.set(each, group);
  }
  return groups ?? none;
});

interface Assignments {
  /** At how many places each variable gets a value; that the caller gives one is such a place. */
  readonly assigned: ReadonlyMap<number, number>;
  readonly copies: readonly (readonly [to: number, from: number])[];
}

function assignmentsIn({ blocks, params, selfSlot }: FunctionIr): Assignments {
  const assigned = new Map<number, number>(params.map(({ slot }) => [slot, 1]));
  if (selfSlot >= 0) assigned.set(selfSlot, 1);
  const copies: (readonly [number, number])[] = [];
  const readFrom = new Map<Temp, number>();
  for (const { instrs } of blocks)
    for (const instr of instrs) {
      if (instr.op === 'read' && instr.from.up === 0) readFrom.set(instr.out, instr.from.slot);
      const from = instr.op === 'typed' ? readFrom.get(instr.of) : undefined;
      if (instr.op === 'typed' && from !== undefined) readFrom.set(instr.out, from);
      if (instr.op !== 'write' || instr.to.up > 0) continue;
      assigned.set(instr.to.slot, (assigned.get(instr.to.slot) ?? 0) + 1);
      const source = readFrom.get(instr.value);
      if (source !== undefined) copies.push([instr.to.slot, source]);
    }
  return { assigned, copies };
}
