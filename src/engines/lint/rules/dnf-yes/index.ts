import { unansweredInstalls } from '../../models/commands/repairs.js';
import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'dnf-yes',
  title: 'dnf install waits for a confirmation',
  severity: 'medium',
  aliases: ['DL3038'],
  fix: 'Add -y.',
  references: [hadolint('DL3038')],
  judges: 'command',
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const [call, hit] of unansweredInstalls(run, 'dnf')) {
        yield call.program === 'microdnf' ? { ...hit, severity: 'low', detail: onlyOfDnf5 } : hit;
      }
    }
  },
};

/** The microdnf of RHEL 8 and 9 agrees to everything and takes `-y` for nothing. */
const onlyOfDnf5 = 'only where microdnf is dnf5';
