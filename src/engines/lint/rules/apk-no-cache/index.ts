import { hasFlag } from '../../models/commands/arguments.js';
import { installsOf } from '../../models/commands/managers.js';
import { flagHit } from '../../models/commands/repairs.js';
import { hasMount } from '../../models/commands/text.js';
import { ds, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'apk-no-cache',
  title: 'Package index of apk stays in the image',
  severity: 'low',
  aliases: ['DL3019', ...ds(25), 'DKL-DI-0004'],
  fix: 'Add --no-cache.',
  references: [hadolint('DL3019')],
  judges: 'command',
  check: function* ({ runs }) {
    for (const run of runs) {
      if (hasMount(run, ['cache', 'tmpfs'], '/var/cache/apk', '/etc/apk/cache')) continue;
      for (const call of installsOf(run, 'apk')) {
        if (!hasFlag(call, 'no-cache')) yield flagHit(call, '--no-cache');
      }
    }
  },
};
