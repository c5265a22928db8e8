import { installsOf } from '../../models/commands/managers.js';
import { unpinned } from '../../models/commands/pins.js';
import { placeOf } from '../../models/commands/run.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'apk-pinned',
  title: 'apk packages without a version',
  severity: 'low',
  aliases: ['DL3018'],
  fix: 'Write package=version, or package=~version for its newest patch.',
  references: [hadolint('DL3018')],
  judges: 'command',
  repair,
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const call of installsOf(run, 'apk')) {
        const open = unpinned(call, (name) => /[=<>~]|\.apk$/.test(name) || name.startsWith('!'));
        if (open !== undefined) yield { ...placeOf(call.command, open.place), detail: open.names };
      }
    }
  },
};
