import { callsOf } from '../../models/commands/managers.js';
import { type Command, placeOf } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { rootStage } from '../../models/stages/index.js';
import { isBusybox } from '../../repairs/distribution.js';
import { commandAt, isInText } from '../../repairs/places.js';
import { harmless, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';
import { isLargeDownload } from './downloads.js';

/** BusyBox has a wget of its own, which knows no other way to be quiet and still says why it fails; GNU's, where it is installed, does not with -q. */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || !isInText(command) || !isBusybox(command.run.step.stage)) return undefined;
  if (!isLargeDownload(command)) return undefined;
  const at = placeOf(command, command.program).end;
  const option = installsWget(command, file) ? '--progress=dot:giga' : '-q';
  return harmless(`Insert ${option}`, { start: at, end: at, text: ` ${option}` });
}

/** `apk add wget` in a stage on the same base. */
function installsWget({ run }: Command, { runs }: LintFile): boolean {
  const root = rootStage(run.step.stage);
  return runs
    .filter(({ step }) => rootStage(step.stage) === root)
    .some((each) =>
      callsOf(each, 'apk').some(({ operands }) => operands.some(({ value }) => value === 'wget')),
    );
}
