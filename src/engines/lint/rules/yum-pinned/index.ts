import { installsOf } from '../../models/commands/managers.js';
import { isPinnedRpm, rpmAliases, unpinned } from '../../models/commands/pins.js';
import { placeOf } from '../../models/commands/run.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'yum-pinned',
  title: 'yum packages without a version',
  severity: 'low',
  aliases: ['DL3033'],
  fix: 'Write package-version.',
  references: [hadolint('DL3033')],
  judges: 'command',
  repair,
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const call of installsOf(run, 'yum')) {
        const open = unpinned(call, isPinnedRpm(call));
        if (open === undefined) continue;
        yield {
          ...placeOf(call.command, open.place),
          detail: open.names,
          aliases: rpmAliases(open, rule.aliases),
        };
      }
    }
  },
};
