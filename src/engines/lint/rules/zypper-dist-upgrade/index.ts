import { callsOf } from '../../models/commands/managers.js';
import { placeOf } from '../../models/commands/run.js';
import { upgradeAdvice } from '../../models/rolling.js';
import { type Hit, hadolint, type Rule } from '../../rule.js';
import { isOfRolling, repair } from './repair.js';

export const rule: Rule = {
  id: 'zypper-dist-upgrade',
  title: 'Distribution is upgraded in the image',
  severity: 'medium',
  aliases: ['DL3035'],
  fix: 'Take a base image of the newer release.',
  references: [hadolint('DL3035')],
  effect: { files: { gone: [''], new: [''], content: [''], mode: [''], owner: [''] } },
  judges: 'command',
  repair,
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const { command, subcommand } of callsOf(run, 'zypper')) {
        if (subcommand === 'dist-upgrade' || subcommand === 'dup')
          yield {
            ...placeOf(command, command),
            ...(isOfRolling(run) ? { severity: 'low', advice: upgradeAdvice } : {}),
          } satisfies Hit;
      }
    }
  },
};
