import { placeOf } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { isBusybox } from '../../repairs/distribution.js';
import { commandAt, isInText } from '../../repairs/places.js';
import { harmless, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

/** BusyBox has a wget of its own, which knows no other way to be quiet; where wget was installed, -q means the same. */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || !isInText(command) || !isBusybox(command.run.step.stage)) return undefined;
  const at = placeOf(command, command.program).end;
  return harmless('Insert -q', { start: at, end: at, text: ' -q' });
}
