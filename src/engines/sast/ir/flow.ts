import type { Block, FunctionIr, Instr, SlotRef, Temp } from './ir.js';

/** What follows from instructions, kept on the list of blocks that holds them: an edit gives a function another list. */
type Concluded = readonly Block[] & { conclusions?: unknown[] };
let kinds = 0;

/**
 * What follows from the instructions of a function, kept as long as those are. Weak maps of all functions cost several
 * times as much, in room as in time.
 */
export function ofInstructions<T>(make: (body: FunctionIr) => T): (body: FunctionIr) => T {
  const kind = kinds;
  kinds += 1;
  return (body) => {
    const blocks: Concluded = body.blocks;
    const known = blocks.conclusions?.[kind];
    if (known !== undefined) return known as T;
    const made = make(body);
    blocks.conclusions ??= new Array(kinds);
    blocks.conclusions[kind] = made;
    return made;
  };
}

const noFunctions: readonly FunctionIr[] = [];

/** The functions that are written directly in this one, those of its classes included. */
export function closuresIn(body: FunctionIr): readonly FunctionIr[] {
  return body.packed?.inner ?? innerOf(body);
}

const innerOf = ofInstructions(({ blocks }) => {
  const all: FunctionIr[] = [];
  for (const { instrs } of blocks)
    for (const instr of instrs) if (instr.op === 'closure') all.push(instr.body);
  return all.length === 0 ? noFunctions : all;
});

/** How many instructions a function has, those of the functions in it included. */
export function sizeOf(body: FunctionIr): number {
  if (body.packed) return body.packed.size;
  return closuresIn(body).reduce((sum, each) => sum + sizeOf(each), ownSizeOf(body));
}

/** How many instructions a function has itself. */
export function ownSizeOf(body: FunctionIr): number {
  if (body.packed) return body.packed.weight;
  return body.blocks.reduce((sum, { instrs }) => sum + instrs.length, 0);
}

/** How many functions outwards the nearest one is whose variables the function uses; Infinity for none. */
export function reachOf(body: FunctionIr): number {
  return body.packed?.reach ?? nearestOf(body);
}

const nearestOf = ofInstructions(({ blocks }) => {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { instrs } of blocks)
    for (const instr of instrs) {
      const up = instr.op === 'closure' ? reachOf(instr.body) - 1 : (variableOf(instr)?.up ?? 0);
      if (up > 0 && up < nearest) nearest = up;
    }
  return nearest;
});

/** Whether the function does something: what an interface only names is written elsewhere. */
export function hasCode(body: FunctionIr): boolean {
  return body.packed?.hasCode ?? doesSomething(body);
}

const doesSomething = ofInstructions(({ blocks }): boolean => {
  const [only] = blocks;
  return (
    blocks.length !== 1 ||
    only?.jump.kind !== 'stop' ||
    only.instrs.some(({ op }) => op !== 'const' && op !== 'global')
  );
});

/** The variables of a function that it, or a function inside it, asks for or changes a part of. */
export function usedIn(body: FunctionIr): ReadonlySet<number> {
  return body.packed?.used ?? usedSlots(body);
}

const usedSlots = ofInstructions((body) => {
  const all = new Set<number>();
  collectUsed(body, 0, all);
  return shared(all);
});

const sharedSlots = new Map<string, ReadonlySet<number>>();
const mostShared = 10_000;

/** Most functions use the same few variables: their first ones. */
function shared(slots: ReadonlySet<number>): ReadonlySet<number> {
  const key = [...slots].sort((a, b) => a - b).join(' ');
  const known = sharedSlots.get(key);
  if (known) return known;
  if (sharedSlots.size >= mostShared) sharedSlots.clear();
  sharedSlots.set(key, slots);
  return slots;
}

function collectUsed(body: FunctionIr, depth: number, all: Set<number>): void {
  for (const { instrs } of body.blocks)
    for (const instr of instrs) {
      if (instr.op === 'closure') collectUsed(instr.body, depth + 1, all);
      const variable = instr.op === 'write' ? undefined : variableOf(instr);
      if (variable?.up === depth) all.add(variable.slot);
    }
}

function variableOf(instr: Instr): SlotRef | undefined {
  switch (instr.op) {
    case 'read':
      return instr.from;
    case 'write':
      return instr.to;
    case 'store':
      return instr.to?.root;
    default:
      return undefined;
  }
}

/** What makes the values that conditions ask about. */
class Definitions {
  private readonly makers: Makers;

  constructor(makers: Makers) {
    this.makers = makers;
  }

  get(temp: Temp): Instr | undefined {
    const maker = this.makers.get(temp);
    return maker?.op === 'binary' || maker?.op === 'unary' || maker?.op === 'call' ? maker : undefined;
  }

  has(temp: Temp): boolean {
    return this.get(temp) !== undefined;
  }
}

/** What makes each temporary of a function, by its number. */
export class Makers {
  readonly definitions = new Definitions(this);
  private readonly all: readonly (Instr | undefined)[];

  constructor({ blocks, temps }: FunctionIr) {
    const all = new Array<Instr | undefined>(temps);
    for (const { instrs } of blocks) for (const instr of instrs) if ('out' in instr) all[instr.out] = instr;
    this.all = all;
  }

  get(temp: Temp): Instr | undefined {
    return this.all[temp];
  }

  values(): readonly Instr[] {
    return this.all.filter((each) => each !== undefined);
  }
}

/** What makes each temporary of a function: half of a function's size, so only asked for where it may matter. */
export const makersIn = ofInstructions((body) => new Makers(body));

/** What makes the values that conditions ask about. */
export function definitions(body: FunctionIr): Pick<ReadonlyMap<Temp, Instr>, 'get' | 'has'> {
  return makersIn(body).definitions;
}

/** The variables of a function that get a value by name, not by a change of what they hold. */
export const writtenSlots = ofInstructions((body): ReadonlySet<number> => {
  const all = new Set<number>();
  for (const { instrs } of body.blocks)
    for (const instr of instrs) if (instr.op === 'write' && instr.to.up === 0) all.add(instr.to.slot);
  return all;
});

/** Each block's place in reverse postorder: a block where ways meet comes after them, except around a loop. */
export const ranksOf = ofInstructions(({ blocks }): readonly number[] => {
  const ranks = new Array<number>(blocks.length).fill(0);
  const isSeen = new Uint8Array(blocks.length);
  const open: { readonly block: number; readonly next: number[] }[] = [];
  const enter = (block: number) => {
    isSeen[block] = 1;
    open.push({ block, next: successors(blocks[block]) });
  };
  let rank = blocks.length;
  enter(0);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = top.next.pop();
    if (next === undefined) {
      ranks[top.block] = rank--;
      open.pop();
    } else if (isSeen[next] === 0) enter(next);
  }
  return ranks;
});

/** Whether a way leads back to where it was: such a function may never come to its end. */
export const hasLoop = ofInstructions((body): boolean => {
  const ranks = ranksOf(body);
  return body.blocks.some((block, index) =>
    successors(block).some((to) => (ranks[to] ?? 0) <= (ranks[index] ?? 0)),
  );
});

function successors(block: Block | undefined): number[] {
  switch (block?.jump.kind) {
    case 'goto':
      return [block.jump.to];
    case 'branch':
      return [block.jump.yes, block.jump.no];
    case 'either':
      return [...block.jump.to];
    default:
      return [];
  }
}
