import { textsAtStart } from '../../models/at-start.js';
import { hasFlag, parseArguments } from '../../models/commands/arguments.js';
import { type Command, placeOf } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { packagesIn } from '../../repairs/root-need/packages.js';
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

const ofSudo =
  'Lock the account (passwd -l): sudo asks it for no password, so that it needs none of its own.';

/**
 * High where a login over the network may take it. Else only another account of the container gains by it, and nothing is left to
 * gain where the account is root's equal by sudo and the one that the image starts as.
 */
function weightOf(command: Command, file: LintFile): Pick<Hit, 'severity' | 'advice'> {
  if (hasLogin(file)) return {};
  const names = command.args.map(({ value }) => value).filter((value) => /^[a-z_][\w-]{0,31}$/i.test(value));
  const text = file.dockerfile.text.slice(0, mostOfText);
  const isSudoer = names.some((name) => text.includes(`${name} ALL=`)) && /NOPASSWD/.test(text);
  return isSudoer ? { severity: 'low', advice: ofSudo } : { severity: 'medium' };
}

const mostOfText = 200_000;

/** Services and programs that ask for the passwords of accounts. */
function hasLogin(file: LintFile): boolean {
  const isInstalled = file.model.stages.some((stage) =>
    packagesIn(stage, file).some((name) =>
      /^(?:openssh(?:-server)?|ssh|dropbear|vsftpd|proftpd[\w-]{0,20}|telnetd?|x?rdp|xrdp|samba|cockpit|webmin|shellinabox)$/.test(
        name,
      ),
    ),
  );
  return (
    isInstalled ||
    textsAtStart(file).some((text) => /\b(?:sshd|dropbear|vsftpd|telnetd|xrdp|getty|login)\b/.test(text))
  );
}
