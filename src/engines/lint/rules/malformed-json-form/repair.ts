import type { LintFile } from '../../models/file.js';
import { meantArray } from '../../models/json-form.js';
import { stepAt } from '../../repairs/places.js';
import { askingBecause, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const instruction = stepAt(file, hit.start)?.effective;
  const words = instruction && meantArray(instruction);
  if (instruction === undefined || words === undefined) return undefined;
  const { args, restStart } = instruction;
  const place = args.spanOf({ start: restStart, end: args.text.trimEnd().length });
  const text = `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
  return askingBecause(
    'Until now the brackets and quotes are part of the words, which can hardly work.',
    'Write valid JSON',
    { ...place, text },
  );
}
