import { placeOf } from '../../models/commands/run.js';
import { type Rule, shellcheck } from '../../rule.js';

const declaring = new Set(['export', 'local', 'declare', 'readonly', 'typeset']);

export const rule: Rule = {
  id: 'shell-declare-and-assign',
  title: 'Failure of the command is lost',
  severity: 'low',
  aliases: ['SC2155'],
  fix: 'Set the variable first, and export it then.',
  references: [shellcheck('SC2155')],
  judges: 'script',
  check: function* ({ commands }) {
    for (const command of commands) {
      if (!declaring.has(command.name)) continue;
      const word = command.args.find(
        ({ raw, parts }) => /^[A-Za-z_]\w*=/.test(raw) && parts.some(({ kind }) => kind === 'command'),
      );
      if (word !== undefined)
        yield { ...placeOf(command, word), detail: word.raw.split('=', 1)[0]?.slice(0, 40) ?? '' };
    }
  },
};
