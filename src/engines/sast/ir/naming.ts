import { makersIn, ofInstructions } from './flow.js';
import type { FunctionIr, Instr, SlotRef, Temp } from './ir.js';
import type { Frame } from './value.js';

export { makersIn } from './flow.js';

const maxDepth = 4;

/** What a declared type stands around: `return x.matches(…)` of a method that gives a boolean. */
export function untyped(body: FunctionIr, temp: Temp): Temp {
  const maker = makersIn(body).get(temp);
  return maker?.op === 'typed' && !maker.narrows ? maker.of : temp;
}

/** What each variable of a function is given in it. */
export const writesIn = ofInstructions((body): ReadonlyMap<number, readonly Temp[]> => {
  const all = new Map<number, Temp[]>();
  for (const { instrs } of body.blocks)
    for (const instr of instrs) {
      if (instr.op !== 'write' || instr.to.up > 0) continue;
      const before = all.get(instr.to.slot);
      if (before) before.push(instr.value);
      else all.set(instr.to.slot, [instr.value]);
    }
  return all;
});

/**
 * The names by which the source calls a value: the variable, the member or the method that it was read from, and those
 * of the parts of a text that is put together. `user.password` is `password`.
 */
export function namesOf(frame: Frame, temp: Temp, depth = 0): readonly string[] {
  const instr = makersIn(frame.body).get(temp);
  if (instr === undefined || depth > maxDepth) return [];
  const more = (temps: readonly Temp[]) => temps.flatMap((each) => namesOf(frame, each, depth + 1));
  switch (instr.op) {
    case 'read':
      return [nameOfSlot(frame, instr.from)];
    case 'global':
      return [instr.name];
    case 'get':
      return typeof instr.key === 'string' ? [instr.key] : [];
    case 'typed':
    case 'unary':
    case 'result':
      return more([instr.of]);
    case 'binary':
      return /^(number:)?[+%|]$/.test(instr.operator) ? more([instr.left, instr.right]) : [];
    case 'concat':
      return more(instr.parts);
    case 'dict':
      return more([...instr.entries.map(([, value]) => value), ...instr.spread]);
    case 'call':
      return namesOfCall(frame, instr, depth);
    default:
      return [];
  }
}

/** What only hands a text on has its name: `password.trim()`. */
const handsOn =
  /^(GetBytes|ToString|Trim|getBytes|toCharArray|toString|trim|strip|encode|decode|toLowerCase|String|Buffer|from|str|unwrap)$/;

/** What is asked for by name: `self.get_argument("password")`. */
const asks = /^get_?(\w+_)?(argument|param|parameter|field)$/i;

function namesOfCall(
  frame: Frame,
  { method, receiver, callee, args: [first] }: Extract<Instr, { op: 'call' }>,
  depth: number,
): readonly string[] {
  const name = method ?? namesOf(frame, callee, depth + 1)[0];
  if (name === undefined) return [];
  const asked = asks.test(name) && first !== undefined ? makersIn(frame.body).get(first) : undefined;
  if (asked?.op === 'const' && typeof asked.value === 'string') return [asked.value];
  if (!handsOn.test(name)) return [name];
  const of = /^(from|GetBytes)$/.test(name) || receiver === undefined ? first : receiver;
  return of === undefined ? [] : namesOf(frame, of, depth + 1);
}

function nameOfSlot(frame: Frame, { slot, up }: SlotRef): string {
  let owner: Frame | undefined = frame;
  for (let left = up; left > 0 && owner; left -= 1) owner = owner.parent;
  return owner?.body.slots[slot] ?? '';
}

let onRead: ((body: FunctionIr) => void) | undefined;

/** Calls `then` with each function whose code is looked at for its names, until it is set anew. */
export function watchReads(then: ((body: FunctionIr) => void) | undefined): void {
  onRead = then;
}

/** The names of what a function calls. */
export function callsIn(frame: Frame): readonly string[] {
  onRead?.(frame.body);
  return [...makersIn(frame.body).values()].flatMap((instr) => {
    // A block is a part of its method.
    if (instr.op === 'closure' && instr.body.isBlock)
      return callsIn({ body: instr.body, cells: [], parent: frame });
    return instr.op === 'call' ? [instr.method ?? namesOf(frame, instr.callee)[0] ?? ''] : [];
  });
}

const called = new WeakMap<FunctionIr['blocks'], Map<RegExp, boolean>>();

/** Whether a function calls something of such a name. Each of its calls may ask, so the answer is kept. */
export function callsSuch(frame: Frame, name: RegExp): boolean {
  const { blocks } = frame.body;
  const answers = called.get(blocks) ?? new Map<RegExp, boolean>();
  // What is watched is read each time.
  const known = onRead ? undefined : answers.get(name);
  if (known !== undefined) return known;
  const found = callsIn(frame).some((each) => name.test(each));
  called.set(blocks, answers.set(name, found));
  return found;
}

/** Whether a function reads a member, or calls something, of such a name. */
export function mentions(frame: Frame, name: RegExp): boolean {
  onRead?.(frame.body);
  const isRead = [...makersIn(frame.body).values()].some(
    (instr) => instr.op === 'get' && typeof instr.key === 'string' && name.test(instr.key),
  );
  return isRead || callsIn(frame).some((each) => name.test(each));
}

/** Constant texts of a function, and the members that it reads or sets. */
export function saysIn(frame: Frame): readonly string[] {
  onRead?.(frame.body);
  return frame.body.blocks.flatMap(({ instrs }) =>
    instrs.flatMap((instr) => {
      if (instr.op === 'const') return typeof instr.value === 'string' ? [instr.value] : [];
      const key = instr.op === 'get' || instr.op === 'store' ? instr.key : undefined;
      return typeof key === 'string' ? [key] : [];
    }),
  );
}
