import type { ClassFacts, Constant, Instr, Jump } from './ir.js';

/** What instructions refer to by number: strings, constants, facts of classes. */
export type Ref = Constant | ClassFacts;

/** Kinds of instructions; three bits of an instruction's first byte are flags of its own. */
export const ops = {
  const: 0,
  read: 1,
  write: 2,
  global: 3,
  import: 4,
  get: 5,
  element: 6,
  store: 7,
  binary: 8,
  unary: 9,
  concat: 10,
  list: 11,
  dict: 12,
  typed: 13,
  result: 14,
  closure: 15,
  class: 16,
  throw: 17,
  call: 18,
} as const satisfies Record<Instr['op'], number>;

export const jumps = { goto: 0, branch: 1, either: 2, return: 3, stop: 4 } as const satisfies Record<
  Jump['kind'],
  number
>;

export const opMask = 31;
export const flagA = 32;
export const flagB = 64;
export const flagC = 128;

/** A block has a handler; the lower three bits are its kind of jump. */
export const handled = 8;
/** The jump has a value, or leaves more than the function. */
export const more = 16;
export const jumpMask = 7;
