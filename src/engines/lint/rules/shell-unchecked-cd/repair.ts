import type { Command } from '../../models/commands/run.js';
import { hasStatus } from '../../models/commands/statuses.js';
import { isLiteral } from '../../models/commands/text.js';
import type { LintFile } from '../../models/file.js';
import { at } from '../../repairs/insertion.js';
import { commandAt, isInText } from '../../repairs/places.js';
import { asking, deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || command.name === 'popd' || !isInText(command)) return undefined;
  // The last command decides what the RUN returns as it is; where it is the only one, it does nothing at all.
  const { siblings, index, inside, operator } = command.visited;
  if (inside.length === 0 && index === siblings.length - 1) return undefined;
  // In the background it moves nothing else, and behind a test it may be left out on purpose.
  if (operator === '&' || isTested(command)) return undefined;
  const next = siblings[index + 1]?.node;
  if (next !== undefined && /\$\?|\$\{\?/.test(command.source.text.slice(next.start, next.end)))
    return undefined;
  const edit = at(command.source.sourceAt(command.end - 1) + 1, ' || exit 1');
  return mayFailOnPurpose(command)
    ? deciding(reason, 'Append || exit 1', edit)
    : asking('Append || exit 1', edit);
}

const reason = 'A folder that is not there ends the build from then on.';

/** All but `a; cd /b; c` in the open: `cd a 2> /dev/null`, `for each in *; do cd "$each"; …`, which passes over files, `cd "$(a)"`. */
function mayFailOnPurpose({
  visited: { command, inside, pipeline, siblings, index },
  args,
}: Command): boolean {
  return (
    command.redirects.length > 0 ||
    pipeline !== undefined ||
    inside.length > 0 ||
    !/^[;\n]?$/.test(siblings[index - 1]?.operator ?? '') ||
    args.length !== 1 ||
    !args.every(isLiteral)
  );
}

/** `test -d a && cd a; b` */
function isTested({ visited: { siblings, index } }: Command): boolean {
  const before = siblings[index - 1];
  if (before?.operator !== '&&' && before?.operator !== '||') return false;
  const { node } = before;
  return node.kind !== 'simple' || hasStatus(node.words[0]?.value ?? '', []) || before.operator === '||';
}
