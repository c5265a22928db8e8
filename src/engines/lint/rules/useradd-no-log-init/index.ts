import { hasFlag, type ParsedFlag, parseArguments } from '../../models/commands/arguments.js';
import { placeOf } from '../../models/commands/run.js';
import { type Hit, hadolint, type Rule } from '../../rule.js';

const valued = new Set(
  'b base-dir c comment d home-dir e expiredate f inactive g gid G groups k skel K key p password R root P prefix s shell u uid Z selinux-user'.split(
    ' ',
  ),
);

export const rule: Rule = {
  id: 'useradd-no-log-init',
  title: 'useradd with a high number makes the image large',
  severity: 'low',
  aliases: ['DL3046'],
  fix: 'Add -l (--no-log-init), or take a number below 100000.',
  references: [hadolint('DL3046')],
  effect: { files: { gone: ['var/log'], content: ['var/log'] } },
  judges: 'command',
  check: function* ({ runs }) {
    for (const { commands, form } of runs) {
      for (const command of commands.filter(({ name }) => name === 'useradd')) {
        const parsed = parseArguments(command.args, valued);
        const uid = parsed.flags.find(({ name }) => name === 'u' || name === 'uid')?.value ?? '';
        if (!/^\d{6,}$/.test(uid) || hasFlag(parsed, 'l') || parsed.flags.some(isNoLogInit)) continue;
        const end = placeOf(command, command.program).end;
        const edits = [{ start: end, end, text: ' -l' }];
        yield {
          ...placeOf(command, command),
          detail: uid.slice(0, 20),
          ...(form === 'exec' ? {} : { repair: { safety: 'safe', summary: 'Insert -l', edits } }),
        } satisfies Hit;
      }
    }
  },
};

/** getopt_long takes each beginning of a name that no other begins with. */
function isNoLogInit({ name }: ParsedFlag): boolean {
  return name.length > 3 && 'no-log-init'.startsWith(name);
}
