import type { LintFile } from '../models/file.js';
import { labelsOf } from '../models/labels.js';
import type { Hit } from '../rule.js';
import { withoutPart } from './places.js';
import { asking, harmless, type Remedy } from './remedy.js';

export function labelAt(
  { start }: Hit,
  { model }: LintFile,
): ReturnType<typeof labelsOf>[number] | undefined {
  return labelsOf(model).find(({ instruction, pair }) => instruction.args.spanOf(pair).start === start);
}

export function deleted(hit: Hit, file: LintFile): Remedy | undefined {
  const label = labelAt(hit, file);
  if (label === undefined || !file.dockerfile.instructions.includes(label.instruction)) return undefined;
  return asking(
    `Delete the label ${label.pair.key.slice(0, 60)}`,
    withoutPart(file, label.instruction, label.pair, label.instruction.pairs.length),
  );
}

export interface Value {
  readonly text: string;
  readonly place: { readonly start: number; readonly end: number };
  readonly quote: string;
}

export function valueAt(hit: Hit, file: LintFile): Value | undefined {
  const label = labelAt(hit, file);
  const word = label?.pair.value;
  if (label === undefined || word === undefined) return undefined;
  const quote = /^["']/.exec(word.raw)?.[0] ?? '';
  if (`${quote}${word.value}${quote}` !== word.raw) return undefined;
  return { text: word.value, place: label.instruction.args.spanOf(word), quote };
}

export function replaced({ place, quote, text: old }: Value, text: string): Remedy | undefined {
  if (text === old) return undefined;
  return harmless(`Write ${text}`, { ...place, text: `${quote}${text}${quote}` });
}
