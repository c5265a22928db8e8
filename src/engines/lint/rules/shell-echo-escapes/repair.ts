import { scriptOf } from '../../models/commands/managers.js';
import { type Command, placeOf } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { hasDash } from '../../repairs/distribution.js';
import { commandAt, isInText } from '../../repairs/places.js';
import { asking, deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

const summary = "Write printf '%b\\n'";
const reason = 'The escapes are expanded from then on; bash and BusyBox print them as they stand.';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || command.args.length !== 1 || !isInText(command)) return undefined;
  const edit = { ...placeOf(command, command.program), text: "printf '%b\\n'" };
  return isForDash(command, file) ? asking(summary, edit) : deciding(reason, summary, edit);
}

function isForDash(command: Command, { runs }: LintFile): boolean {
  const shell = scriptOf(command)?.shellName;
  // `ln -sf bash /bin/sh`, `dpkg-reconfigure dash`
  if (runs.some(({ instruction }) => relinks.test(instruction.args.text))) return false;
  return shell === 'dash' || (shell === 'sh' && hasDash(command.run.step.stage, runs));
}

const relinks =
  /\b(?:ln|mv|cp|rm)\b[^&|;\n]{0,80}\/bin\/sh\b|\bdash\/sh\b|\breconfigure\b[^&|;\n]{0,40}\bdash\b|\bdpkg-divert\b/;
