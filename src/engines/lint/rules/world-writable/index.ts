import { placeOf } from '../../models/commands/run.js';
import type { Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'world-writable',
  title: 'Everybody may write to it',
  severity: 'medium',
  aliases: [],
  fix: 'Give the right to the user who needs it: COPY --chown, or chown and chmod u+w. Where containers run as any user, give it to group 0 (chgrp 0, chmod g=u) and run them in that group, as OpenShift does.',
  references: ['https://cwe.mitre.org/data/definitions/732.html'],
  effect: { files: { mode: [''] } },
  repair,
  check: function* ({ commands, model }) {
    for (const command of commands) {
      if (command.name !== 'chmod') continue;
      const mode = command.args.find(
        ({ value }) => !/^-[a-zA-Z]*$|^--/.test(value) || /^-[rwxst]+$/.test(value),
      );
      if (mode !== undefined && isWritable(mode.value))
        yield { ...placeOf(command, mode), detail: mode.value };
    }
    for (const { effective } of model.steps) {
      const chmod = effective.flags.find(({ name, value }) => name === 'chmod' && isWritable(value ?? ''));
      if (chmod !== undefined) yield { ...effective.args.spanOf(chmod), detail: chmod.raw };
    }
  },
};

/** The sticky bit of 1777 keeps users off each other's files. */
function isWritable(mode: string): boolean {
  return /^0?0?\d\d[2367]$/.test(mode) || /(?:^|,)(?:[ug]*[oa][ugoa]*)[+=][rxXst]*w/.test(mode);
}
