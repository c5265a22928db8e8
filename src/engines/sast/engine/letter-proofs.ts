import type { FunctionIr } from '../ir/ir.js';
import { type LetterLoop, letterLoops } from '../ir/letter-loops.js';
import { bitsOf, everyKind } from '../ir/sink-kinds.js';
import type { Guards } from './guards.js';
import { noGuards } from './state.js';

/** What else is known of a letter or part: it lies above or below an end of the alphabet, or is not `..`. */
export const bounds = { above: '<above>', below: '<below>', inside: '<inside>' } as const;

/** What stands between parts and harms no more than they do. */
const harmless = /^[\w\s,.:/\\@+=-]*$/;

/** What the turns of loops have proved of the letters that they looked at. */
export class LetterProofs {
  private readonly loops: ReadonlyMap<number, LetterLoop>;
  private readonly proved = new Map<LetterLoop, number>();

  constructor(body: FunctionIr) {
    this.loops = letterLoops(body);
  }

  /** A turn has come to its end. */
  turned(from: number, to: number, guards: Guards): void {
    for (const loop of this.loops.values())
      if (loop.turns.some((each) => each[0] === from && each[1] === to))
        this.proved.set(loop, (this.proved.get(loop) ?? everyKind) & provedOf(loop, guards));
  }

  /** What holds of the texts behind a loop that has looked at all of it. */
  behind(block: number): Guards {
    const loop = this.loops.get(block);
    const bits = loop && this.proved.get(loop);
    return bits ? new Map([[loop.text, bits]]) : noGuards;
  }
}

/** What is proved of a text by what is proved of each of its letters, or parts. */
export function provedOf(
  { letters, between }: Pick<LetterLoop, 'letters' | 'between'>,
  guards: Guards,
): number {
  let bits = 0;
  for (const each of letters) {
    bits |= guards.get(each) ?? 0;
    if (guards.has(`${each}.${bounds.above}`) && guards.has(`${each}.${bounds.below}`)) bits |= everyKind;
    if (guards.has(`${each}.${bounds.inside}`) && /^[/\\]/.test(between)) bits |= bitsOf(['path']);
  }
  return harmless.test(between) ? bits : bits & bitsOf(['path']);
}
