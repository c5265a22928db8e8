import type { FunctionIr, Instr, SlotRef, Temp } from '../../ir/ir.js';
import { callsIn, makersIn, namesOf } from '../../ir/naming.js';

/** What makes HTML of others harmless, and texts of the program's own languages. */
const sanitizing = /sanit|purif|escape|xss|^\$?tc?$/i;
const holders = /^(ref|shallowRef|reactive|writable|readable|\$state)$/;
const derived = /^(computed|derived|\$derived)$/;
const deepest = 8;

/** A function of the component, and how many functions it stands in. */
interface Nested {
  readonly body: FunctionIr;
  readonly depth: number;
}

type Verdict = 'harmless' | 'unknown' | 'empty';

const known = new WeakMap<FunctionIr['blocks'], Members>();

export function membersOf(module: FunctionIr): Members {
  const members = known.get(module.blocks) ?? new Members(module);
  known.set(module.blocks, members);
  return members;
}

type Given = readonly [at: Nested, value: Temp];

/** The variables and members of a component, by all that the file gives them. */
class Members {
  private readonly variables = new Map<string, Given[]>();
  private readonly members = new Map<string, Given[]>();
  private readonly verdicts = new Map<string, Verdict>();

  constructor(module: FunctionIr) {
    for (const each of nestedIn(module))
      for (const { instrs } of each.body.blocks) for (const instr of instrs) this.note(each, instr);
  }

  private note(at: Nested, instr: Instr): void {
    if (instr.op === 'write') add(this.variables, keyOf(at, instr.to), [at, instr.value]);
    if (instr.op === 'dict')
      for (const [key, value] of instr.entries)
        if (typeof key === 'string') add(this.members, key, [at, value]);
    if (instr.op !== 'store' || typeof instr.key !== 'string') return;
    add(this.members, instr.key, [at, instr.value]);
    const holder = instr.key === 'value' ? makersIn(at.body).get(instr.object) : undefined;
    if (holder?.op === 'read') add(this.variables, keyOf(at, holder.from), [at, instr.value]);
  }

  /** All that the value can be is made harmless, or stands in the file. */
  isSafe(body: FunctionIr, temp: Temp): boolean {
    return this.verdict({ body, depth: 1 }, temp, 0) !== 'unknown';
  }

  private verdict(at: Nested, temp: Temp, steps: number): Verdict {
    const maker = makersIn(at.body).get(temp);
    if (maker === undefined || steps > deepest) return 'unknown';
    switch (maker.op) {
      case 'const':
        return maker.value === null || maker.value === '' ? 'empty' : 'harmless';
      case 'typed':
        return this.verdict(at, maker.of, steps + 1);
      case 'binary':
        return this.all([maker.left, maker.right], at, steps);
      case 'concat':
        return this.all(maker.parts, at, steps);
      case 'closure':
        return sanitizes(maker.body) ? 'harmless' : 'unknown';
      case 'global':
        return this.member(maker.name, steps);
      case 'read':
        return this.variable(at, maker, steps);
      case 'get':
        return maker.key === 'value' ? this.verdict(at, maker.object, steps + 1) : 'unknown';
      case 'call':
        return this.called(at, maker, steps);
      default:
        return 'unknown';
    }
  }

  private all(temps: readonly Temp[], at: Nested, steps: number): Verdict {
    return together(temps.map((each) => this.verdict(at, each, steps + 1)));
  }

  private called(at: Nested, call: Extract<Instr, { op: 'call' }>, steps: number): Verdict {
    const frame = { body: at.body, cells: [] };
    const name = call.method ?? namesOf(frame, call.callee)[0] ?? '';
    const [first] = call.args;
    if (sanitizing.test(name)) return 'harmless';
    if ((holders.test(name) || derived.test(name)) && call.method === undefined)
      return first === undefined ? 'empty' : this.verdict(at, first, steps + 1);
    // A function of the component's own.
    return call.method === undefined ? this.verdict(at, call.callee, steps + 1) : 'unknown';
  }

  /** A variable of the script: all that it, or the value that it holds, is given. */
  private variable(at: Nested, { from }: Extract<Instr, { op: 'read' }>, steps: number): Verdict {
    const key = keyOf(at, from);
    return this.once(`variable ${key}`, this.variables.get(key), steps);
  }

  /** A member of the component: computed, a method, or what `data` gives and methods set. */
  private member(name: string, steps: number): Verdict {
    return this.once(`member ${name}`, this.members.get(name), steps);
  }

  /** Anyone who asks for it while it is looked for learns nothing of it. */
  private once(name: string, given: readonly Given[] = [], steps: number): Verdict {
    const before = this.verdicts.get(name);
    if (before !== undefined) return before;
    this.verdicts.set(name, 'empty');
    const found =
      given.length > mostGiven
        ? 'unknown'
        : filled(given.map(([at, value]) => this.verdict(at, value, steps + 1)));
    this.verdicts.set(name, found);
    return found;
  }
}

const mostGiven = 200;

function add(all: Map<string, Given[]>, key: string, given: Given): void {
  const list = all.get(key);
  if (list) list.push(given);
  else all.set(key, [given]);
}

/** A variable of the script by its place; those of functions are reported apart by their function, too. */
function keyOf({ body, depth }: Nested, { slot, up }: SlotRef): string {
  return depth === up ? `${slot}` : `${slot} ${depth - up} ${up === 0 ? body.at : ''}`;
}

function together(all: readonly Verdict[]): Verdict {
  if (all.includes('unknown')) return 'unknown';
  return all.includes('harmless') ? 'harmless' : 'empty';
}

/** What is only empty is filled by someone else. */
function filled(all: readonly Verdict[]): Verdict {
  const verdict = together(all);
  return verdict === 'empty' ? 'unknown' : verdict;
}

function sanitizes(body: FunctionIr): boolean {
  return callsIn({ body, cells: [] }).some((each) => sanitizing.test(each));
}

function nestedIn(module: FunctionIr): readonly Nested[] {
  const all: Nested[] = [{ body: module, depth: 0 }];
  // Grows while it is read.
  for (const { body, depth } of all)
    for (const { instrs } of body.blocks)
      for (const instr of instrs)
        if (instr.op === 'closure') all.push({ body: instr.body, depth: depth + 1 });
  return all;
}
