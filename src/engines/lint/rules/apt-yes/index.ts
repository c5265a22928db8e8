import { hasFlag } from '../../models/commands/arguments.js';
import { hasCopiedSettings } from '../../models/commands/later.js';
import { aptGetAliases, installsOf } from '../../models/commands/managers.js';
import { flagHit } from '../../models/commands/repairs.js';
import { ds, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'apt-yes',
  title: 'apt-get install waits for a confirmation',
  severity: 'medium',
  aliases: ['DL3014', ...ds(21)],
  fix: 'Add -y.',
  references: [hadolint('DL3014')],
  judges: 'command',
  check: function* ({ runs }) {
    for (const run of runs) {
      const isHidden = hasCopiedSettings(run);
      for (const call of installsOf(run, 'apt-get')) {
        const quiet = call.flags.filter(({ name }) => name === 'q' || name === 'quiet').length;
        const quieter = call.flags.some(
          ({ name, value }) => (name === 'q' || name === 'quiet') && Number(value) >= 2,
        );
        const assumed = call.flags.some(({ value }) =>
          /^APT::Get::Assume-Yes=["']?(?:true|1|yes)/i.test(value ?? ''),
        );
        if (quiet >= 2 || quieter || assumed || hasFlag(call, 'y', 'yes', 'assume-yes', 'force-yes'))
          continue;
        const { repair, ...place } = flagHit(call, '-y');
        yield {
          ...place,
          ...(repair === undefined || isHidden ? {} : { repair }),
          aliases: aptGetAliases(call, rule.aliases),
        };
      }
    }
  },
};
