import type { FunctionIr, Instr, Temp } from '../../ir/ir.js';
import type { EntryFacts } from '../../ir/model.js';
import { makersIn, namesOf } from '../../ir/naming.js';
import type { Frame } from '../../ir/value.js';
import { Members } from '../members.js';
import { instructionsOf } from '../shapes.js';

type Call = Extract<Instr, { op: 'call' }>;
type Dict = Extract<Instr, { op: 'dict' }>;

/** One member of an options object, with where it stands. */
export interface Option {
  readonly key: string;
  readonly value: Temp;
  /** The members that lead to it from the argument: `['auth']` of `{ auth: { pass } }`. */
  readonly way: readonly string[];
  /** All members of the object. */
  readonly members: Members;
  /** The object is given to no call: it is kept, given out or given back. */
  readonly isLoose: boolean;
  /** Of what is called, as the source calls it: `connect`, `Client`, `createPool`. */
  readonly callee: string;
  /** The method is called on something. */
  readonly isMethod: boolean;
  readonly isNew: boolean;
  /** Where the call stands; without one the value. */
  readonly at: number;
}

const maxDepth = 6;

/** Every member of every object that is written in the arguments of a call, however deep. */
export function optionsIn({ body, frame: parent }: EntryFacts): readonly Option[] {
  const frame: Frame = { body, cells: [], ...(parent ? { parent } : {}) };
  const used = new Set<number>();
  for (const instr of instructionsOf(body))
    if (instr.op === 'call')
      for (const arg of instr.args) {
        const made = makersIn(body).get(arg);
        if (made?.op === 'read' && made.from.up === 0) used.add(made.from.slot);
      }
  return instructionsOf(body)
    .flatMap((instr) => {
      if (instr.op === 'call') return instr.args.flatMap((arg) => below(frame, instr, arg, []));
      // What is handed to a call later is looked at there.
      if (instr.op === 'write' && instr.to.up === 0 && used.has(instr.to.slot)) return [];
      return instr.op === 'write' || instr.op === 'store' ? below(frame, undefined, instr.value, []) : [];
    })
    .concat(
      body.blocks.flatMap(({ jump }) =>
        jump.kind === 'return' && jump.value !== undefined ? below(frame, undefined, jump.value, []) : [],
      ),
    );
}

function below(frame: Frame, call: Call | undefined, temp: Temp, way: readonly string[]): readonly Option[] {
  const maker = makersIn(frame.body).get(temp);
  if (way.length > maxDepth) return [];
  if (maker?.op === 'list') return maker.items.flatMap((each) => below(frame, call, each, way));
  if (maker?.op !== 'dict') return [];
  const members = new Members(keysOf(frame.body, maker));
  return members.entries.flatMap(([key, value]) => [
    {
      key,
      value,
      way,
      isLoose: call === undefined,
      isNew: call?.isNew === true,
      at: call?.at ?? makersIn(frame.body).get(value)?.at ?? maker.at,
      members,
      callee: call === undefined ? '' : (call.method ?? namesOf(frame, call.callee)[0] ?? ''),
      isMethod: call?.method !== undefined,
    },
    ...below(frame, call, value, [...way, key]),
  ]);
}

function keysOf(body: FunctionIr, { entries }: Dict): readonly (readonly [key: string, value: Temp])[] {
  return entries.flatMap(([key, value]) => {
    if (typeof key === 'string') return [[key, value] as const];
    const made = makersIn(body).get(key);
    return made?.op === 'const' ? [[String(made.value), value] as const] : [];
  });
}
