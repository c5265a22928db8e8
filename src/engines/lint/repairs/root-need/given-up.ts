import { accountOfNothing } from '../../../../knowledge/accounts.js';
import { accountsMadeIn } from '../../models/accounts-made.js';
import { textsAtStart } from '../../models/at-start.js';
import type { LintFile } from '../../models/file.js';
import { finalStages } from '../../models/stages/index.js';
import { stagesOf, wordsStarted } from '../../models/started.js';
import type { RootWeight } from './weight.js';

/** By the account that its command or its start script goes on as. */
export function asDropped(file: LintFile): RootWeight | undefined {
  const command = startOf(file);
  if (programs.test(command))
    return {
      detail: 'until what it starts gives root up',
      severity: 'low',
      advice:
        'End with USER and that account, and take the switch out of the command in the same step: only root may switch without a password. What the program writes then has to belong to the account.',
    };
  if (textsAtStart(file).some((text) => dropsRoot.some((each) => each.test(text))))
    return {
      detail: 'until what it starts gives root up',
      severity: 'low',
      advice:
        'See that nothing else is started as root: an account in USER is safer where the start script needs no root.',
    };
  return asOptionSays(command, file);
}

/** Programs that start another one as a user: gosu(1), setpriv(1), su-exec, runuser(1), chpst(8), s6-setuidgid(8), start-stop-daemon(8). */
const dropsRoot: readonly RegExp[] = [
  /(?:^|[\s"';&|(/])(?:gosu|su-exec|setpriv|runuser|chpst|s6-setuidgid|setuidgid|s6-applyuidgid)[\s"',]/,
  /(?:^|[\s"';&|(/])su (?:-|["'$\w]{1,60} (?:-|(?:\/bin\/)?(?:ba|da)?sh\b))/,
  /(?:^|[\s"';&|(/])sudo (?:-[EHn] ){0,3}-u ["'$\w]/,
  /\bchroot --userspec\b| --chuid\b|\bstart-stop-daemon [^\n;&|]{0,200}-c ["'$\w]/,
];

/** The same as the first program of a container. */
const programs =
  /^(?:(?:exec|env|tini|dumb-init|catatonit|-g|--|\/\S{1,60}\/(?:tini|dumb-init|env)) ){0,4}(?:\/(?:usr\/)?(?:local\/)?s?bin\/)?(?:gosu|su-exec|setpriv|runuser|chpst|s6-setuidgid|setuidgid|su (?!root\b|- root\b)\S|sudo (?:-[EHn] ){0,3}-u |chroot --userspec|start-stop-daemon .{0,200}(?:--chuid|-c) )/;

/** The words of ENTRYPOINT and CMD, whichever way they are written. */
function startOf({ model }: LintFile): string {
  const words = [...finalStages(model)].map((stage) => (wordsStarted(stage) ?? []).join(' '));
  return words.at(-1)?.slice(0, mostOfCommand) ?? '';
}

const mostOfCommand = 2_000;

/** `--user tide`, `-a www`: root is what the program needs to change to that account. */
function asOptionSays(command: string, file: LintFile): RootWeight | undefined {
  const made = [...finalStages(file.model)].flatMap((stage) =>
    stagesOf(stage).flatMap((each) => accountsMadeIn(each, file).map(({ name }) => name)),
  );
  const known = new Set([...made, ...accountsOfSystems]);
  for (const line of [
    command,
    ...textsAtStart(file).flatMap((text) => text.split('\n').slice(0, mostLines)),
  ]) {
    if (ofOthers.test(line) || /^\s{0,40}#/.test(line)) continue;
    for (const [, option = '', name = ''] of line.slice(0, mostOfCommand).matchAll(optionForAccount))
      if (known.has(name) && !(/^-[aAU]$/.test(option) && ofWords.test(name)))
        return {
          detail: `until the program goes on as ${name}, which it is started with`,
          severity: 'low',
          advice: `See that it gives root up before it reads what others send; or end with USER ${name} and take ${option} ${name} out in the same step, because only root may change accounts: it then needs no port or socket of root, and owns what it writes.`,
        };
  }
  return undefined;
}

/** Behind a letter that is not made for accounts such a name is a word: `-a daemon`, `-A proxy`. */
const ofWords = /^(?:daemon|bin|mail|proxy|http)$/;

const mostLines = 400;

/** Accounts that distributions bring, or that packages of servers make. */
const accountsOfSystems: readonly string[] = [
  accountOfNothing.name,
  ...'daemon bin mail proxy www www-data http apache nginx'.split(' '),
];

const optionForAccount =
  /(?<=^|[\s"'=])(-[aAuU]|--?(?:(?:run-?)?(?:as-?)?user|username|setuid|uid|run-?as|chuid|drop-?user|User)|user)(?:=|[ \t]{1,4}|["'], ?["'])["']?([a-z_][\w-]{1,31})(?=["'\s,;:]|$)/gi;

/** Programs whose option names an account of another kind, or one that they only work on. */
const ofOthers =
  /(?:^|[\s"';&|(/])(?:id|curl|wget|mysql\w{0,10}|mariadb\w{0,10}|psql|pg_\w{1,20}|createuser|createdb|usermod|useradd|adduser|groupadd|addgroup|crontab|install|chown|ssh|git|find|htpasswd|passwd|ps|pgrep|pkill)[\s"',]/;
