import { hasFlag } from '../../models/commands/arguments.js';
import { hasAptSettings } from '../../models/commands/later.js';
import { aptGetAliases, callsOf, type Invocation, installsOf } from '../../models/commands/managers.js';
import { isAnsweredByInput, unansweredHit } from '../../models/commands/repairs.js';
import type { Run } from '../../models/commands/run.js';
import { isOfDebian } from '../../repairs/distribution.js';
import { ds, type Hit, hadolint, type Repair, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'apt-yes',
  title: 'apt-get install waits for a confirmation',
  severity: 'medium',
  aliases: ['DL3014', ...ds(21)],
  fix: 'Add -y.',
  references: [hadolint('DL3014')],
  judges: 'command',
  check: function* ({ runs, context }) {
    for (const run of runs) {
      if (hasAptSettings(run, assumesYes, context)) continue;
      for (const call of installsOf(run, 'apt-get')) {
        if (isAnswered(call) || isAnsweredByInput(call)) continue;
        const { repair, ...place } = unansweredHit(call);
        yield {
          ...place,
          ...(repair === undefined || hasAptSettings(run) ? {} : { repair: withOthers(repair, run) }),
          aliases: aptGetAliases(call, rule.aliases),
          // Images of others may set APT::Get::Assume-Yes, as those for the Raspberry Pi do.
          ...(isOfDebian(run.step.stage) ? {} : { severity: 'low' }),
        } satisfies Hit;
      }
    }
  },
};

/** `echo 'APT::Get::Assume-Yes "true";' > /etc/apt/apt.conf.d/90yes` */
const assumesYes = /APT::Get::Assume-Yes[\s"'\\=]{1,8}(?:true|1|yes)/i;

/** What else asks in this RUN would end it all the same. */
function withOthers(repair: Repair, run: Run): Repair {
  const others = callsOf(run, 'apt-get').filter(
    (call) =>
      /^(?:remove|purge|auto-?remove|(?:dist-|full-)?upgrade|build-dep)$/.test(call.subcommand) &&
      !isAnswered(call) &&
      !isAnsweredByInput(call),
  );
  const edits = others.flatMap((call) => unansweredHit(call).repair?.edits ?? []);
  return { ...repair, edits: [...repair.edits, ...edits] };
}

function isAnswered(call: Invocation): boolean {
  const quiet = call.flags.filter(({ name }) => name === 'q' || name === 'quiet').length;
  const quieter = call.flags.some(
    ({ name, value }) => (name === 'q' || name === 'quiet') && Number(value) >= 2,
  );
  const assumed = call.flags.some(({ value }) =>
    /^APT::Get::Assume-Yes=["']?(?:true|1|yes)/i.test(value ?? ''),
  );
  return quiet >= 2 || quieter || assumed || hasFlag(call, 'y', 'yes', 'assume-yes', 'force-yes');
}
