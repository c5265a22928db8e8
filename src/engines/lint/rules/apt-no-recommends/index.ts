import { hasFlag } from '../../models/commands/arguments.js';
import { aptGetAliases, installsOf } from '../../models/commands/managers.js';
import { flagHit } from '../../models/commands/repairs.js';
import { ds, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'apt-no-recommends',
  title: 'apt-get installs recommended packages too',
  severity: 'low',
  aliases: ['DL3015', ...ds(29)],
  fix: 'Add --no-install-recommends, and name what is needed of the rest.',
  references: [hadolint('DL3015')],
  judges: 'command',
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const call of installsOf(run, 'apt-get')) {
        const disabled = call.flags.some(({ value }) =>
          /^APT::Install-Recommends=["']?(?:false|0|no)/i.test(value ?? ''),
        );
        if (
          disabled ||
          hasFlag(call, 'no-install-recommends') ||
          (call.program === 'aptitude' && hasFlag(call, 'R', 'without-recommends'))
        )
          continue;
        yield {
          ...flagHit(
            call,
            call.program === 'aptitude' ? '--without-recommends' : '--no-install-recommends',
            'ask',
          ),
          aliases: aptGetAliases(call, rule.aliases),
        };
      }
    }
  },
};
