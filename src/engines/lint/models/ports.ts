import type { Instruction, Word } from '../../../formats/dockerfile/index.js';
import type { Model } from './stages/index.js';

export interface Port {
  readonly instruction: Instruction;
  readonly word: Word;
  /** One, or the two ends of a range; of a mapping those of the container. Empty where a variable is in it. */
  readonly numbers: readonly number[];
  readonly protocol: string;
}

const ports = new WeakMap<Model, readonly Port[]>();

/** Every word of every EXPOSE. */
export function portsOf(model: Model): readonly Port[] {
  const known = ports.get(model);
  if (known !== undefined) return known;
  const all = model.stages.flatMap(({ steps }) =>
    steps.flatMap(({ effective }) =>
      effective.keyword === 'EXPOSE' ? effective.words.map((word) => portOf(effective, word)) : [],
    ),
  );
  ports.set(model, all);
  return all;
}

function portOf(instruction: Instruction, word: Word): Port {
  const [written = '', protocol = 'tcp'] = word.value.split('/', 2);
  const own = written.slice(written.lastIndexOf(':') + 1);
  const isNumeric = /^\d{1,10}(?:-\d{1,10})?$/.test(own);
  return {
    instruction,
    word,
    numbers: isNumeric ? own.split('-').map(Number) : [],
    protocol: protocol.toLowerCase(),
  };
}
