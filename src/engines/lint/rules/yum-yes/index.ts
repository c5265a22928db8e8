import { hasFlag } from '../../models/commands/arguments.js';
import { installsOf } from '../../models/commands/managers.js';
import { unansweredHit } from '../../models/commands/repairs.js';
import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'yum-yes',
  title: 'yum install waits for a confirmation',
  severity: 'medium',
  aliases: ['DL3030'],
  fix: 'Add -y.',
  references: [hadolint('DL3030')],
  judges: 'command',
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const call of installsOf(run, 'yum')) {
        if (!hasFlag(call, 'y', 'assumeyes') && !isAssumed(call.flags)) yield unansweredHit(call);
      }
    }
  },
};

function isAssumed(flags: readonly { readonly name: string; readonly value?: string }[]): boolean {
  return flags.some(({ name, value }) => name === 'setopt' && /assumeyes=(?:1|true|yes)/i.test(value ?? ''));
}
