import { installsOf } from '../../models/commands/managers.js';
import { isPinnedGo, unpinned } from '../../models/commands/pins.js';
import { placeOf } from '../../models/commands/run.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'go-pinned',
  title: 'Go package without a version',
  severity: 'low',
  aliases: ['DL3062'],
  fix: 'Write package@version.',
  references: [hadolint('DL3062')],
  judges: 'command',
  repair,
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const call of installsOf(run, 'go')) {
        // What follows the package of `go run` goes to the program.
        const operands = call.subcommand === 'run' ? call.operands.slice(0, 1) : call.operands;
        const open = unpinned({ ...call, operands }, isPinnedGo);
        if (open !== undefined) yield { ...placeOf(call.command, open.place), detail: open.names };
      }
    }
  },
};
