import { hasFlag } from '../../models/commands/arguments.js';
import { callsOf } from '../../models/commands/managers.js';
import { isAnsweredByInput, unansweredHit } from '../../models/commands/repairs.js';
import { hadolint, type Rule } from '../../rule.js';

const asking = new Set([
  'install',
  'in',
  'remove',
  'rm',
  'source-install',
  'si',
  'patch',
  'update',
  'up',
  'dist-upgrade',
  'dup',
]);

/** Of those hadolint knows only the ones that install or remove. */
const beyondHadolint = new Set(['update', 'up', 'dist-upgrade', 'dup']);

export const rule: Rule = {
  id: 'zypper-yes',
  title: 'zypper waits for a confirmation',
  severity: 'medium',
  aliases: ['DL3034'],
  fix: 'Add -y, or --non-interactive before the command.',
  references: [hadolint('DL3034')],
  judges: 'command',
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const call of callsOf(run, 'zypper')) {
        if (!asking.has(call.subcommand) || hasFlag(call, 'n', 'non-interactive', 'y', 'no-confirm'))
          continue;
        if (isAnsweredByInput(call)) continue;
        yield { ...unansweredHit(call), ...(beyondHadolint.has(call.subcommand) ? { aliases: [] } : {}) };
      }
    }
  },
};
