import { placeOf } from '../../models/commands/run.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-read-backslash',
  title: 'read without -r eats backslashes',
  severity: 'none',
  aliases: ['SC2162'],
  fix: 'Write read -r.',
  references: [shellcheck('SC2162')],
  judges: 'script',
  check: function* ({ runs }) {
    for (const { commands, form } of runs) {
      for (const command of commands) {
        if (
          command.name !== 'read' ||
          form === 'exec' ||
          command.args.some(({ value }) => /^-[a-zA-Z]*r/.test(value))
        )
          continue;
        const end = placeOf(command, command.program).end;
        const edits = [{ start: end, end, text: ' -r' }];
        yield {
          ...placeOf(command, command),
          repair: { safety: 'decide', reason, summary: 'Insert -r', edits },
        };
      }
    }
  },
};

const reason =
  'Lines of the input that end with a backslash are no longer joined, and escapes stay as they are.';
