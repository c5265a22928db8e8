import type { LintFile } from '../../models/file.js';
import { nearest } from '../../repairs/nearest-name.js';
import { lineBefore, stageAt } from '../../repairs/places.js';
import { asking, deciding, type Maker, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export const repair: Maker = (hit, file) => renamed(hit, file) ?? declared(hit, file);

/** The value is another from then on: the name may be left empty on purpose. */
function renamed(hit: Hit, file: LintFile): Remedy | undefined {
  const remedy = nearest(hit, file);
  if (remedy === undefined || 'lacks' in remedy) return remedy;
  return deciding('What was empty gets the value of the other variable.', remedy.summary, ...remedy.edits);
}

/** An argument from before the first FROM has to be named again where it is used. */
function declared(hit: Hit, file: LintFile): Remedy | undefined {
  const stage = stageAt(file, hit.start);
  const name = /^\$([A-Za-z_]\w{0,100})$/.exec(hit.detail ?? '')?.[1];
  if (stage === undefined || name === undefined || !file.model.globals.has(name)) return undefined;
  const step = stage.steps.find(
    ({ instruction }) => instruction.start <= hit.start && hit.end <= instruction.end,
  );
  const edit = step && lineBefore(file, step.instruction, `ARG ${name}`);
  return edit && asking(`Insert ARG ${name}`, edit);
}
