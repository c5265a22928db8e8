import type { LintFile } from '../../models/file.js';
import type { Stage, Step } from '../../models/stages/index.js';
import { isRoot, userOf } from '../../models/user.js';
import { accountFor, describing } from '../../repairs/accounts.js';
import { inCaseOf, lineBehind, stageAt, stepAt } from '../../repairs/places.js';
import { deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

const reason = 'What the program writes has to belong to that user.';

/** Back to the user of before, or to a number, behind the last instruction that may need root. */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const stage = stageAt(file, hit.start);
  const step = stepAt(file, hit.start);
  if (stage === undefined || step === undefined || step.instruction.keyword !== 'USER') return undefined;
  const account = userBefore(stage, step, file) ?? accountFor(stage, file);
  if (typeof account !== 'string') return account;
  const line = `USER ${account}`;
  const later = stage.steps.slice(stage.steps.indexOf(step) + 1);
  const last = later.findLast(({ instruction }) => !describing.has(instruction.keyword))?.instruction;
  if (last !== undefined) return deciding(reason, `Insert ${line}`, lineBehind(file, last, line));
  const { start, end } = step.instruction;
  return deciding(reason, `Write ${line}`, { start, end, text: inCaseOf(file, line) });
}

function userBefore(stage: Stage, root: Step, { dockerfile }: LintFile): string | undefined {
  return stage.steps
    .slice(0, stage.steps.indexOf(root))
    .filter(({ instruction }) => instruction.keyword === 'USER')
    .map((step) => userOf(step, dockerfile.escape))
    .findLast((user) => user !== undefined && !isRoot(user) && /^[\w:.-]{1,64}$/.test(user));
}
