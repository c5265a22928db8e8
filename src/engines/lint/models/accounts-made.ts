import { parseArguments } from './commands/arguments.js';
import type { Command } from './commands/run.js';
import type { LintFile } from './file.js';
import { isBuiltOn, type Stage } from './stages/index.js';

const valued = new Set(
  `b c d e f g G h k K p P R s u Z base-dir comment home-dir home expiredate inactive gid group groups ingroup skel
  key password root prefix shell uid selinux-user gecos conf`.split(/\s+/),
);

/** An account of the image, by the RUN that makes it or hands files over to it. */
export interface Account {
  readonly name: string;
  /** Where the RUN says it. */
  readonly number?: string;
}

/** Accounts that the RUNs of a stage and its parents make. */
export function accountsMadeIn(stage: Stage, file: LintFile): readonly Account[] {
  return commandsOf(stage, file).flatMap(accountMadeBy);
}

/** Accounts that files are handed over to: `chown -R frr:frr /etc/frr`, `COPY --chown=web`. Not root. */
export function ownersIn(stage: Stage, file: LintFile): readonly string[] {
  const words = commandsOf(stage, file)
    .filter(({ name }) => name === 'chown')
    .flatMap(({ args }) => args.map(({ value }) => value).find((value) => !value.startsWith('-')) ?? []);
  return words
    .map((word) => word.split(/[:.]/, 1)[0] ?? '')
    .filter((name) => /^[a-z_][\w-]{0,31}$/i.test(name) && name !== 'root');
}

function commandsOf(stage: Stage, { runs }: LintFile): readonly Command[] {
  return runs.filter(({ step }) => isBuiltOn(stage, step.stage)).flatMap(({ commands }) => commands);
}

function accountMadeBy({ name, args }: Command): readonly Account[] {
  if (name !== 'useradd' && name !== 'adduser') return [];
  const { operands, flags } = parseArguments(args, valued);
  const account = operands[0];
  if (account === undefined || account.raw !== account.value || !/^[a-z_][\w.-]{0,31}$/i.test(account.value))
    return [];
  const number = flags.find((flag) => /^(?:u|uid)$/.test(flag.name))?.value;
  return [{ name: account.value, ...(number !== undefined && /^\d{1,9}$/.test(number) ? { number } : {}) }];
}
