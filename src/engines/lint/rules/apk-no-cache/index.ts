import { hasFlag } from '../../models/commands/arguments.js';
import { laterRuns, runsUnseen } from '../../models/commands/later.js';
import { callsOf, type Invocation, installsOf } from '../../models/commands/managers.js';
import { flagHit } from '../../models/commands/repairs.js';
import type { Run } from '../../models/commands/run.js';
import { hasMount, removes } from '../../models/commands/text.js';
import { isBeforeNoCache } from '../../repairs/distribution.js';
import { ds, type Hit, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'apk-no-cache',
  title: 'Package index of apk stays in the image',
  severity: 'low',
  aliases: ['DL3019', ...ds(25), 'DKL-DI-0004'],
  fix: 'Add --no-cache.',
  references: [hadolint('DL3019')],
  effect: { files: { gone: ['var/cache/apk', 'etc/apk/cache'], content: ['lib/apk/db', 'usr/lib/apk/db'] } },
  judges: 'command',
  check: function* ({ runs }) {
    for (const run of runs) {
      if (hasMount(run, ['cache', 'tmpfs'], '/var/cache/apk', '/etc/apk/cache')) continue;
      for (const call of installsOf(run, 'apk')) {
        if (hasFlag(call, 'no-cache')) continue;
        const hit = flagHit(call, '--no-cache');
        const after = run.commands.slice(run.commands.indexOf(call.command) + 1);
        const isDeleted = removes(after, '/var/cache/apk');
        yield isDeleted || isIndexKept(call, run, runs) || isBeforeNoCache(run.step.stage)
          ? withoutRepair(hit)
          : hit;
      }
    }
  },
};

/** The index is fetched on purpose, and a program that is not seen here may install from it without fetching it again. */
function isIndexKept(call: Invocation, run: Run, runs: readonly Run[]): boolean {
  const isFetched =
    hasFlag(call, 'update-cache', 'update', 'U') ||
    callsOf(run, 'apk').some(({ subcommand }) => subcommand === 'update');
  return isFetched && laterRuns(run, runs).some(({ commands }) => commands.some(runsUnseen));
}

function withoutRepair({ repair: _, ...hit }: Hit): Hit {
  return hit;
}
