import { hasFlag } from '../../models/commands/arguments.js';
import { installsOf } from '../../models/commands/managers.js';
import { isPinnedPython, unpinned } from '../../models/commands/pins.js';
import { placeOf } from '../../models/commands/run.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'pip-pinned',
  title: 'pip packages without a version',
  severity: 'low',
  aliases: ['DL3013'],
  fix: 'Write package==version, or install from a lock file with hashes.',
  references: [hadolint('DL3013')],
  judges: 'command',
  repair,
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const call of installsOf(run, 'pip')) {
        if (hasFlag(call, 'r', 'requirement', 'c', 'constraint')) continue;
        const open = unpinned(call, isPinnedPython);
        if (open === undefined) continue;
        // hadolint does not look at pipx.
        const aliases = call.program === 'pipx' ? { aliases: [] } : {};
        yield { ...placeOf(call.command, open.place), detail: open.names, ...aliases };
      }
    }
  },
};
