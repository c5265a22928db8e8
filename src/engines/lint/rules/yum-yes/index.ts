import { unansweredInstalls } from '../../models/commands/repairs.js';
import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'yum-yes',
  title: 'yum install waits for a confirmation',
  severity: 'medium',
  aliases: ['DL3030'],
  fix: 'Add -y.',
  references: [hadolint('DL3030')],
  judges: 'command',
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const [, hit] of unansweredInstalls(run, 'yum')) yield hit;
    }
  },
};
