import type { Instr, SlotRef, Temp } from '../ir/ir.js';
import { makersIn, writesIn } from '../ir/naming.js';
import type { Frame } from '../ir/value.js';

const mostSteps = 400;

/** What a function writes out of a value: its constant texts, and the names of all else that it is made of. */
export interface Written {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

/** Goes back from the value over texts put together, lists, calls and the function's own variables. */
export function writtenIn(frame: Frame, temps: readonly Temp[]): Written {
  const search = new Search();
  for (const temp of temps) search.add(frame, temp);
  return search;
}

class Search implements Written {
  readonly texts: string[] = [];
  readonly names: string[] = [];
  private readonly seen = new Set<Instr>();

  add(frame: Frame, temp: Temp): void {
    const instr = makersIn(frame.body).get(temp);
    if (instr === undefined || this.seen.has(instr) || this.seen.size > mostSteps) return;
    this.seen.add(instr);
    this.note(frame, instr);
    for (const each of partsOf(instr)) this.add(frame, each);
  }

  private note(frame: Frame, instr: Instr): void {
    if (instr.op === 'const' && typeof instr.value === 'string') this.texts.push(instr.value);
    if (instr.op === 'global') this.names.push(instr.name);
    if (instr.op === 'get' && typeof instr.key === 'string') this.names.push(instr.key);
    if (instr.op === 'dict')
      this.names.push(...instr.entries.flatMap(([key]) => (typeof key === 'string' ? [key] : [])));
    if (instr.op === 'call') this.names.push(instr.method ?? '', ...instr.named.map(([name]) => name));
    if (instr.op === 'read') this.variable(frame, instr.from);
  }

  private variable(frame: Frame, { slot, up }: SlotRef): void {
    let owner: Frame | undefined = frame;
    for (let left = up; left > 0 && owner; left -= 1) owner = owner.parent;
    if (owner === undefined) return;
    this.names.push(owner.body.slots[slot] ?? '');
    for (const each of writesIn(owner.body).get(slot) ?? []) this.add(owner, each);
  }
}

function partsOf(instr: Instr): readonly Temp[] {
  switch (instr.op) {
    case 'binary':
      return [instr.left, instr.right];
    case 'concat':
      return instr.parts;
    case 'list':
      return instr.items;
    case 'dict':
      return [...instr.entries.map(([, value]) => value), ...instr.spread];
    case 'typed':
    case 'unary':
    case 'result':
      return [instr.of];
    case 'call':
      return [
        ...(instr.receiver === undefined ? [] : [instr.receiver]),
        ...instr.args,
        ...instr.named.map(([, value]) => value),
      ];
    default:
      return [];
  }
}
