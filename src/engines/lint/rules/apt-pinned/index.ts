import { aptGetAliases, installsOf } from '../../models/commands/managers.js';
import { unpinned } from '../../models/commands/pins.js';
import { placeOf } from '../../models/commands/run.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'apt-pinned',
  title: 'apt packages without a version',
  severity: 'low',
  aliases: ['DL3008'],
  fix: 'Write package=version, or build from a snapshot of the archive.',
  references: [hadolint('DL3008')],
  judges: 'command',
  repair,
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const call of installsOf(run, 'apt-get')) {
        const open = unpinned(call, (name) => /[=/]|\.deb$/.test(name) || name.endsWith('-'));
        if (open === undefined) continue;
        yield {
          ...placeOf(call.command, open.place),
          detail: open.names,
          aliases: aptGetAliases(call, rule.aliases),
        };
      }
    }
  },
};
