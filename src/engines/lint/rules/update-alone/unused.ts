import { installAtStart } from '../../models/at-start.js';
import { isLater, mayInstall } from '../../models/commands/later.js';
import { callsOf, invocationOf } from '../../models/commands/managers.js';
import type { Command, Run } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { once } from '../../models/once.js';
import { isTakenOut } from '../../models/stages/taken-out.js';
import type { Hit } from '../../rule.js';
import { isFetch } from './fetch.js';

/** Lists that no step uses grow old for no one: the layer is larger for them, and nothing else. */
export function ofUnused(
  manager: Listed,
  run: Run,
  file: LintFile,
): Pick<Hit, 'severity' | 'advice'> | undefined {
  const { using, unseen, isUsedElsewhere } = stepsIn(file);
  const isTaken = isTakenOut(run.step.stage, ['/var/lib', '/var/cache', '/lib', '/etc'], file);
  if (isUsedElsewhere[manager] || isTaken || using[manager].some((later) => isLater(later, run)))
    return undefined;
  return unseen.some((later) => isLater(later, run))
    ? {
        advice: `Leave it out, unless a script behind it installs packages with ${manager}: then update in the RUN of that script.`,
      }
    : { severity: 'low', advice: `Leave it out: no step behind it installs packages with ${manager}.` };
}

type Listed = 'apt-get' | 'apk';

/** Which steps use lists or may do so, found out once for a file of many updates. */
const stepsIn = once((file: LintFile) => {
  const { runs, images } = file;
  const usersOf = (manager: Listed) =>
    runs.filter((run) => callsOf(run, manager).some((call) => !isFetch(call)));
  // Another file builds on the image, or a container installs from the lists that it finds.
  const isUsedElsewhere = (manager: Listed) =>
    images?.baseOf !== undefined || installAtStart(file, atStart[manager]) === 'found';
  return {
    using: { 'apt-get': usersOf('apt-get'), apk: usersOf('apk') },
    unseen: runs.filter(({ scripts, commands }) => scripts.length === 0 || commands.some(isUnseen)),
    isUsedElsewhere: { 'apt-get': isUsedElsewhere('apt-get'), apk: isUsedElsewhere('apk') },
  };
});

/** Programs of a language install packages of that language; scripts for a shell and programs that are not known may call any manager. */
function isUnseen(command: Command): boolean {
  return !ofLanguages.test(command.name) && invocationOf(command) === undefined && mayInstall(command);
}

const ofLanguages = /^(?:python[\d.]{0,5}|pypy\d?|perl|ruby|node|npm|npx|yarn|pnpm|bunx?|corepack|php)$/;

const atStart = {
  'apt-get': { uses: /\bapt(?:-get|itude)?[ \t"',]/, fetches: /\bupdate\b/ },
  apk: { uses: /\bapk[ \t"',]/, fetches: /\bapk[ \t][^\n]{0,100}(?:\bupdate\b|-U\b|--no-cache\b)/ },
} as const;
