import type { LintFile } from '../../models/file.js';
import { isAbsoluteWord } from '../../models/stages/index.js';
import { fromRoot } from '../../repairs/from-root.js';
import { stepAt } from '../../repairs/places.js';
import type { Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

/** COPY to a relative path would be reported where ADD is not, so that the path becomes whole in the same step. */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  const target = (step?.effective.json ?? step?.effective.words)?.at(-1);
  if (hit.repair === undefined || step === undefined || target === undefined || isAbsoluteWord(target))
    return undefined;
  const whole = fromRoot({ ...step.effective.args.spanOf(target) }, file);
  if (whole === undefined || 'lacks' in whole || whole.safety !== 'safe') return undefined;
  return { ...hit.repair, edits: [...hit.repair.edits, ...whole.edits] };
}
