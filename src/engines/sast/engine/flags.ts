import { makersIn, ofInstructions } from '../ir/flow.js';
import type { SlotRef, Temp } from '../ir/ir.js';
import { untyped, writesIn } from '../ir/naming.js';
import type { Guards } from './guards.js';
import { shared } from './state.js';

/** Variables that are given `true` and `false` at several places, and nothing else. */
const flagsIn = ofInstructions((body): ReadonlyMap<number, ReadonlyMap<Temp, boolean>> => {
  const found = new Map<number, ReadonlyMap<Temp, boolean>>();
  for (const [slot, written] of writesIn(body)) {
    if (written.length < 2 || body.captured.has(slot)) continue;
    const truths = written.flatMap((temp) => {
      const maker = makersIn(body).get(untyped(body, temp));
      return maker?.op === 'const' && typeof maker.value === 'boolean' ? [[temp, maker.value] as const] : [];
    });
    if (truths.length === written.length) found.set(slot, new Map(truths));
  }
  return found;
});

/** `found = true` where `name === x`: what was proved at all places that set a flag holds where it is set. */
export class Flags {
  private proved: Map<string, Guards> | undefined;

  wrote(body: Parameters<typeof flagsIn>[0], { up, slot }: SlotRef, value: Temp, guards: Guards): void {
    const truth = up > 0 ? undefined : flagsIn(body).get(slot)?.get(value);
    if (truth === undefined) return;
    const key = `${slot} ${truth}`;
    this.proved ??= new Map();
    const known = this.proved.get(key);
    this.proved.set(key, known ? shared(known, guards) : guards);
  }

  /** What holds where the variable is, or is not, set; undefined where it is no flag. */
  proofs(slot: number, holds: boolean): Guards | undefined {
    return this.proved?.get(`${slot} ${holds}`);
  }
}
