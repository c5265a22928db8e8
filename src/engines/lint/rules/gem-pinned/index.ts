import { hasFlag } from '../../models/commands/arguments.js';
import { type Invocation, installsOf } from '../../models/commands/managers.js';
import { unpinned } from '../../models/commands/pins.js';
import { placeOf } from '../../models/commands/run.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'gem-pinned',
  title: 'Gems without a version',
  severity: 'low',
  aliases: ['DL3028'],
  fix: 'Write gem:version, or install from the lock file with bundle install.',
  references: [hadolint('DL3028')],
  judges: 'command',
  repair,
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const call of installsOf(run, 'gem')) {
        if (hasFlag(call, 'v', 'version', 'g', 'file')) continue;
        const open = unpinned(
          { ...call, operands: beforeBuildFlags(call) },
          (name) => name.includes(':') || name.endsWith('.gem') || name.startsWith('-'),
        );
        if (open !== undefined) yield { ...placeOf(call.command, open.place), detail: open.names };
      }
    }
  },
};

/** What follows `--` goes to the compiler of extensions. */
function beforeBuildFlags({ command, operands }: Invocation): Invocation['operands'] {
  const end = command.args.find(({ value }) => value === '--')?.start ?? Number.POSITIVE_INFINITY;
  return operands.filter(({ start }) => start < end);
}
