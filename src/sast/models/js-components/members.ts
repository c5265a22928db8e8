import type { FunctionIr, Instr, Temp } from '../../engine/ir.js';
import { callsIn, makersIn, namesOf } from '../../engine/naming.js';

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

/** The variables and members of a component, by all that the file gives them. */
export class Members {
  private readonly functions: readonly Nested[];

  constructor(module: FunctionIr) {
    this.functions = nestedIn(module);
  }

  /** All that the value can be is made harmless, or stands in the file. */
  isHarmless(body: FunctionIr, temp: Temp): boolean {
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
    const owner = at.depth - from.up;
    const isSame = (each: Nested, slot: number, up: number) =>
      slot === from.slot && each.depth - up === owner && (owner === 0 || each.body === at.body);
    const given = this.functions.flatMap((each) =>
      each.body.blocks.flatMap(({ instrs }) =>
        instrs.flatMap((instr) => {
          if (instr.op === 'write' && isSame(each, instr.to.slot, instr.to.up))
            return [[each, instr.value] as const];
          if (instr.op !== 'store' || instr.key !== 'value') return [];
          const holder = makersIn(each.body).get(instr.object);
          return holder?.op === 'read' && isSame(each, holder.from.slot, holder.from.up)
            ? [[each, instr.value] as const]
            : [];
        }),
      ),
    );
    return known(given.map(([each, value]) => this.verdict(each, value, steps + 1)));
  }

  /** A member of the component: computed, a method, or what `data` gives and methods set. */
  private member(name: string, steps: number): Verdict {
    const given = this.functions.flatMap((each) =>
      each.body.blocks.flatMap(({ instrs }) =>
        instrs.flatMap((instr) => {
          if (instr.op === 'store' && instr.key === name) return [[each, instr.value] as const];
          if (instr.op !== 'dict') return [];
          return instr.entries.flatMap(([key, value]) => (key === name ? [[each, value] as const] : []));
        }),
      ),
    );
    return known(given.map(([each, value]) => this.verdict(each, value, steps + 1)));
  }
}

function together(all: readonly Verdict[]): Verdict {
  if (all.includes('unknown')) return 'unknown';
  return all.includes('harmless') ? 'harmless' : 'empty';
}

/** What is only empty is filled by somebody else. */
function known(all: readonly Verdict[]): Verdict {
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
