import { isLiteral } from '../../models/commands/text.js';
import type { LintFile } from '../../models/file.js';
import { at } from '../../repairs/insertion.js';
import { commandAt, isInText } from '../../repairs/places.js';
import { asking, deciding, type Remedy } from '../../repairs/remedy.js';
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
  const edits = [{ start, end, text: '' }, at(command.source.sourceAt(next.end - 1) + 1, ` < ${path.raw}`)];
  const isOutputRead = command.visited.inside.some(({ kind }) => kind === 'substitution');
  return isOutputRead
    ? deciding(reason, 'Redirect the file', ...edits)
    : asking('Redirect the file', ...edits);
}

const reason =
  'Where the file is missing, the command does not run: nothing is read where it would have written 0.';
