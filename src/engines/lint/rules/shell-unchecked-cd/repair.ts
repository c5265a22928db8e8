import type { LintFile } from '../../models/file.js';
import { at } from '../../repairs/insertion.js';
import { commandAt, isInText } from '../../repairs/places.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || command.name === 'popd' || !isInText(command)) return undefined;
  // The last command decides what the RUN returns as it is; where it is the only one, it does nothing at all.
  const { siblings, index, inside } = command.visited;
  if (inside.length === 0 && index === siblings.length - 1) return undefined;
  return asking('Append || exit 1', at(command.source.sourceAt(command.end - 1) + 1, ' || exit 1'));
}
