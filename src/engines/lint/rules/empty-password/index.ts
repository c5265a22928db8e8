import { hasFlag, parseArguments } from '../../models/commands/arguments.js';
import { type Command, placeOf } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { weightOfPassword } from '../../repairs/login.js';
import type { Hit, Rule } from '../../rule.js';

const none: ReadonlySet<string> = new Set();

export const rule: Rule = {
  id: 'empty-password',
  title: 'Account without a password',
  severity: 'high',
  aliases: ['DKL-LI-0001'],
  fix: 'Lock the account instead: passwd -l, or useradd without -p.',
  references: ['https://cwe.mitre.org/data/definitions/258.html'],
  check: function* (file) {
    const { commands } = file;
    for (const command of commands) {
      const { name, args } = command;
      const parsed = parseArguments(args, none);
      const isDeleted = name === 'passwd' && hasFlag(parsed, 'd', 'delete');
      const at = args.findIndex(({ value }) => value === '-p' || value === '--password');
      const isEmpty =
        (name === 'useradd' || name === 'usermod') &&
        ((at !== -1 && args[at + 1]?.value === '') || args.some(({ value }) => value === '--password='));
      if (isDeleted || isEmpty)
        yield { ...placeOf(command, command), ...weightOf(command, file) } satisfies Hit;
    }
  },
};

/** Of an account that the words of the command name. */
function weightOf({ args }: Command, file: LintFile): Pick<Hit, 'severity' | 'advice'> {
  const names = args.map(({ value }) => value).filter((value) => /^[a-z_][\w-]{0,31}$/i.test(value));
  return weightOfPassword(names, file);
}
