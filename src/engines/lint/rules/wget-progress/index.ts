import { placeOf } from '../../models/commands/run.js';
import { lastNameOf } from '../../models/image-reference/index.js';
import { rootStage } from '../../models/stages/index.js';
import { type Hit, hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'wget-progress',
  title: 'wget fills the log with its progress',
  severity: 'none',
  aliases: ['DL3047'],
  fix: 'Add --progress=dot:giga, -nv or -q.',
  references: [hadolint('DL3047')],
  judges: 'command',
  repair,
  check: function* ({ runs }) {
    for (const { commands, step, form } of runs) {
      const image = lastNameOf(rootStage(step.stage).reference);
      for (const command of commands) {
        if (command.name !== 'wget' || command.args.some(({ value }) => isQuiet(value))) continue;
        const end = placeOf(command, command.program).end;
        const edits = [{ start: end, end, text: ' --progress=dot:giga' }];
        // BusyBox has a wget of its own that does not know the option.
        const canRepair = form !== 'exec' && image !== 'alpine' && image !== 'busybox';
        yield {
          ...placeOf(command, command),
          ...(canRepair ? { repair: { safety: 'safe', summary: 'Insert --progress=dot:giga', edits } } : {}),
        } satisfies Hit;
      }
    }
  },
};

function isQuiet(flag: string): boolean {
  if (
    /^--(?:progress|quiet|no-verbose|output-file|append-output)(?:=|$)/.test(flag) ||
    flag.startsWith('-nv')
  )
    return true;
  // Letters before one that takes the rest as its value.
  return /^-[46bcdFHhKkLmNprSVvx]*[qoa]/.test(flag);
}
