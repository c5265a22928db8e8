import { installsOf } from '../../models/commands/managers.js';
import { unpinned } from '../../models/commands/pins.js';
import { placeOf } from '../../models/commands/run.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'zypper-pinned',
  title: 'zypper packages without a version',
  severity: 'low',
  aliases: ['DL3037'],
  fix: 'Write package=version.',
  references: [hadolint('DL3037')],
  judges: 'command',
  repair,
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const call of installsOf(run, 'zypper')) {
        const open = unpinned(call, (name) => /[=<>]|\.rpm$|^https?:/.test(name));
        if (open !== undefined) yield { ...placeOf(call.command, open.place), detail: open.names };
      }
    }
  },
};
