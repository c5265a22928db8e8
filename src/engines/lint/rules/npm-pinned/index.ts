import { installsOf } from '../../models/commands/managers.js';
import { isPinnedNpm, unpinned } from '../../models/commands/pins.js';
import { placeOf } from '../../models/commands/run.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'npm-pinned',
  title: 'npm packages without a version',
  severity: 'low',
  aliases: ['DL3016'],
  fix: 'Write package@version, or install from the lock file with npm ci.',
  references: [hadolint('DL3016')],
  judges: 'command',
  repair,
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const call of installsOf(run, 'npm')) {
        const open = unpinned(call, isPinnedNpm);
        if (open !== undefined) yield { ...placeOf(call.command, open.place), detail: open.names };
      }
    }
  },
};
