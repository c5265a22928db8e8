import { callsOf } from '../../models/commands/managers.js';
import { placeOf } from '../../models/commands/run.js';
import { lacksApt } from '../../repairs/distribution.js';
import type { Hit, Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'missing-package-manager',
  title: 'Base image has no apt',
  severity: 'high',
  aliases: [],
  fix: 'Install with apk (apk add --no-cache), or take a base of Debian.',
  references: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
  check: function* ({ runs }) {
    for (const run of runs) {
      const [call] = callsOf(run, 'apt-get');
      if (call === undefined || !lacksApt(run)) continue;
      yield { ...placeOf(call.command, call.command), detail: 'Alpine has apk' } satisfies Hit;
    }
  },
};
