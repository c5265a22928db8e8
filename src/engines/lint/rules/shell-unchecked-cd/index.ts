import { scriptOf } from '../../models/commands/managers.js';
import { type Command, placeOf, type RunScript } from '../../models/commands/run.js';
import { once } from '../../models/once.js';
import { blocksIn } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'shell-unchecked-cd',
  title: 'cd may fail, and the script goes on',
  severity: 'low',
  aliases: ['SC2164'],
  fix: 'Write cd … && …, or begin with set -e.',
  references: [shellcheck('SC2164')],
  judges: 'script',
  repair,
  check: function* ({ runs }) {
    for (const { commands, step } of runs) {
      for (const command of commands) {
        if (command.name !== 'cd' && command.name !== 'pushd' && command.name !== 'popd') continue;
        const { operator, inside } = command.visited;
        if (operator === '&&' || operator === '||') continue;
        if (scriptOf(command)?.hasErrexit || step.state.shell.hasErrexit) continue;
        if (inside.some((one) => one.kind === 'block' && one.role === 'condition')) continue;
        // Up and the root are always there.
        if (/^(?:\/+|\/*(?:\.{1,2}\/*){1,20})$/.test(command.args[0]?.value ?? '')) continue;
        if (isAskedAfter(command)) continue;
        yield { ...placeOf(command, command), detail: command.args[0]?.value.slice(0, 60) ?? '' };
      }
    }
  },
};

/** Blocks whose end decides what comes next: `(cd a) && b`. */
const askedIn = once(({ script: { list } }: RunScript): ReadonlySet<unknown> => {
  const lists = [list, ...[...blocksIn(list)].flatMap(({ lists }) => lists)];
  const items = lists.flatMap((list) => list.items);
  return new Set(
    items.filter(({ operator }) => operator === '&&' || operator === '||').map(({ node }) => node),
  );
});

function isAskedAfter(command: Command): boolean {
  const { inside } = command.visited;
  const script = inside.length === 0 ? undefined : scriptOf(command);
  return script !== undefined && inside.some((one) => one.kind === 'block' && askedIn(script).has(one.block));
}
