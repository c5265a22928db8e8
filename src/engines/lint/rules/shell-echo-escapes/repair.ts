import { placeOf } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { commandAt, isInText } from '../../repairs/places.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || command.args.length !== 1 || !isInText(command)) return undefined;
  return asking("Write printf '%b\\n'", { ...placeOf(command, command.program), text: "printf '%b\\n'" });
}
