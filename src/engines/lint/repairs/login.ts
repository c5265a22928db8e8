import { textsAtStart } from '../models/at-start.js';
import type { LintFile } from '../models/file.js';
import type { Hit } from '../rule.js';
import { packagesIn } from './root-need/packages.js';

const ofSudo =
  'Lock the account (passwd -l): sudo asks it for no password, so that it needs none of its own.';

/**
 * What a weak password of these accounts weighs. High where a login over the network may take it. Else only another account of the container gains by
 * it, and nothing is left to gain where the account is root's equal by sudo and the one that the image starts as.
 */
export function weightOfPassword(names: readonly string[], file: LintFile): Pick<Hit, 'severity' | 'advice'> {
  if (names.includes('root') && hasConsole(file) && !hasServer(file))
    return { severity: 'low', advice: ofConsole };
  if (hasLogin(file)) return {};
  const text = file.dockerfile.text.slice(0, mostOfText);
  const isSudoer = names.some((name) => text.includes(`${name} ALL=`)) && /NOPASSWD/.test(text);
  // The password is all that stands before root there.
  const isAsked = file.commands.some(
    ({ name, args }) =>
      /^(?:useradd|usermod|adduser|addgroup|gpasswd)$/.test(name) &&
      args.some(({ value, raw }) => names.includes(value) || names.includes(raw.replace(/["']/g, ''))) &&
      args.some(({ value }) => /(?:^|[,=])(?:sudo|wheel|admin)(?:,|$)/.test(value)),
  );
  if (isAsked && !isSudoer) return {};
  return isSudoer ? { severity: 'low', advice: ofSudo } : { severity: 'medium' };
}

const mostOfText = 200_000;

const ofConsole =
  'Its consoles sign root in, which is for machines of tests. Where others reach them, let them do so by themselves (agetty --autologin, getty -n -l) and lock the password (passwd -l).';

/** `echo ttyS0 >> /etc/securetty`, `hvc0::respawn:/sbin/getty …`: a login at the machine itself is set up, not over its network. */
function hasConsole({ runs, dockerfile }: LintFile): boolean {
  return runs.some(({ step: { effective } }) =>
    dockerfile.text
      .slice(effective.start, Math.min(effective.end, effective.start + mostOfText))
      .split('\n')
      .some((line) => /\/etc\/securetty\b|\bgetty@/.test(line) || (getty.test(line) && consoles.test(line))),
  );
}

const getty = /\ba?getty\b/;
const consoles = /\b(?:ttyS|ttyAMA|hvc|tty)\d/;

/** Services and programs that ask for the passwords of accounts. */
function hasLogin(file: LintFile): boolean {
  return (
    hasServer(file) ||
    textsAtStart(file).some((text) => /\b(?:sshd|dropbear|vsftpd|telnetd|xrdp|getty|login)\b/.test(text))
  );
}

function hasServer(file: LintFile): boolean {
  return file.model.stages.some((stage) =>
    packagesIn(stage, file).some((name) =>
      /^(?:openssh(?:-server)?|ssh|dropbear|vsftpd|proftpd[\w-]{0,20}|telnetd?|x?rdp|xrdp|samba|cockpit|webmin|shellinabox)$/.test(
        name,
      ),
    ),
  );
}
