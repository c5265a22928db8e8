import { isLiteral } from '../../models/commands/text.js';
import type { LintFile } from '../../models/file.js';
import { at } from '../../repairs/insertion.js';
import { commandAt, isInText } from '../../repairs/places.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  const [path] = command?.args ?? [];
  const next = command?.visited.pipeline?.parts[1];
  if (command === undefined || path === undefined || next?.kind !== 'simple' || !isInText(command))
    return undefined;
  if (
    command.args.length !== 1 ||
    next.redirects.length > 0 ||
    !(isLiteral(path) || /^"\$\{?\w+\}?"$/.test(path.raw))
  )
    return undefined;
  const start = command.source.sourceAt(command.start);
  const end = command.source.sourceAt(next.start);
  return asking(
    'Redirect the file',
    { start, end, text: '' },
    at(command.source.sourceAt(next.end - 1) + 1, ` < ${path.raw}`),
  );
}
