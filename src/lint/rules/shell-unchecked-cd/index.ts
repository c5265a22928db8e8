import { scriptOf } from '../../models/commands/managers.js';
import { placeOf } from '../../models/commands/run.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-unchecked-cd',
  title: 'cd may fail, and the script goes on',
  severity: 'low',
  aliases: ['SC2164'],
  fix: 'Write cd … && …, or begin with set -e.',
  references: [shellcheck('SC2164')],
  check: function* ({ runs }) {
    for (const { commands, step } of runs) {
      for (const command of commands) {
        if (command.name !== 'cd' && command.name !== 'pushd' && command.name !== 'popd') continue;
        const { operator, siblings, index, inside, pipeline } = command.visited;
        if (
          (operator !== ';' && operator !== '\n') ||
          index === siblings.length - 1 ||
          pipeline !== undefined
        )
          continue;
        if (scriptOf(command)?.hasErrexit || step.state.shell.hasErrexit) continue;
        const inner = inside.at(-1);
        if (inner?.kind === 'block' && inner.role === 'condition') continue;
        // Up and the root are always there.
        if (/^\/*(?:\.{1,2}\/*){0,20}$/.test(command.args[0]?.value ?? '')) continue;
        const before = siblings[index - 1]?.operator;
        if (before === '||') continue;
        yield { ...placeOf(command, command), detail: command.args[0]?.value.slice(0, 60) ?? '' };
      }
    }
  },
};
