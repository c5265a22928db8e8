import { placeOf } from '../../models/commands/run.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-old-grep',
  title: 'egrep and fgrep are no longer standard',
  severity: 'none',
  aliases: ['SC2196', 'SC2197'],
  fix: 'Use grep -E or grep -F.',
  references: [shellcheck('SC2196'), shellcheck('SC2197')],
  judges: 'script',
  check: function* ({ runs }) {
    for (const { commands, form } of runs) {
      for (const command of commands) {
        const flag = command.name === 'egrep' ? '-E' : command.name === 'fgrep' ? '-F' : undefined;
        if (flag === undefined) continue;
        const place = placeOf(command, command.program);
        const edits = [{ ...place, text: `grep ${flag}` }];
        const canRepair = form !== 'exec' && command.program.raw === command.name;
        yield {
          ...place,
          aliases: [flag === '-E' ? 'SC2196' : 'SC2197'],
          ...(canRepair ? { repair: { safety: 'safe', summary: `Write grep ${flag}`, edits } } : {}),
        };
      }
    }
  },
};
