import { mayInstall } from '../../models/commands/later.js';
import type { ManagerName } from '../../models/commands/manager-grammars.js';
import { callsOf, installsOf } from '../../models/commands/managers.js';
import { type Command, placeOf, type Run } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { isLeftBehind } from '../../models/stages/left-behind.js';
import { lacksApt } from '../../repairs/distribution.js';
import { ds, type Hit, type Rule } from '../../rule.js';
import { isFetch } from './fetch.js';
import { repair } from './repair.js';
import { ofUnused } from './unused.js';

export const rule: Rule = {
  id: 'update-alone',
  title: 'Package lists are updated in an instruction of their own',
  severity: 'medium',
  aliases: [...ds(17), 'CIS-DI-0007', 'CKV_DOCKER_5', 'CIS-Docker-4.7'],
  fix: 'Update and install in one RUN.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  effect: { files: { gone: [''], new: [''], content: [''], mode: [''], owner: [''] } },
  repair,
  check: function* (file) {
    const { runs } = file;
    for (const run of runs) {
      for (const manager of ['apt-get', 'apk', 'yum', 'dnf', 'zypper'] as const) {
        const update = callsOf(run, manager).find(
          ({ subcommand, program }) => updates[manager].includes(subcommand) && !upgrading.has(program),
        );
        if (update === undefined || installsOf(run, manager).length > 0) continue;
        // That is for `missing-package-manager`.
        if (manager === 'apt-get' && lacksApt(run)) continue;
        // Anyone who takes in all updates in the same step uses the lists that were fetched.
        const uses = callsOf(run, manager).some(({ subcommand }) =>
          /^(?:dup|inr|patch|verify|ve)$|upgrade|build-dep|dselect|satisfy|fix/.test(subcommand),
        );
        const behind = run.commands.slice(run.commands.indexOf(update.command) + 1);
        if (uses || behind.some(mayInstall)) continue;
        const place = placeOf(update.command, update.command);
        const isUpgraded = callsOf(run, manager).some(
          (call) => !isFetch(call) && updates[manager].includes(call.subcommand),
        );
        if (isFetch(update) && !isUpgraded)
          yield {
            ...place,
            ...ofRepetition(manager, run, file),
            // A stage that is left behind ships none of its packages.
            ...(isLeftBehind(run.step.stage, file) ? { severity: 'low' } : {}),
          };
        else yield { ...place, severity: 'low', detail: 'an upgrade, kept as old as its layer' };
      }
    }
  },
};

/** Lists that the installs behind it fetch by themselves grow old for no one. */
function ofRepetition(manager: ManagerName, run: Run, file: LintFile): Pick<Hit, 'severity' | 'advice'> {
  if (manager === 'zypper') return { severity: 'low', advice: 'Leave it out: zypper refreshes by itself.' };
  const unused = manager === 'apt-get' || manager === 'apk' ? ofUnused(manager, run, file) : undefined;
  if (unused !== undefined) return unused;
  const { runs } = file;
  const later = runs.slice(runs.indexOf(run) + 1).filter(({ step }) => step.stage === run.step.stage);
  const installing = later.filter((each) => installsOf(each, manager).length > 0);
  const isRepeated =
    installing.length > 0 &&
    installing.every((each) => {
      const calls = callsOf(each, manager);
      const [first] = installsOf(each, manager);
      const isFresh = calls.some((call) => call.command === first?.command && fetchesToo(call.command));
      return isFresh || calls.findIndex(isFetch) === 0;
    });
  return isRepeated
    ? { severity: 'low', advice: 'Leave it out: the installs behind it fetch the lists anew.' }
    : {};
}

/** `apk add --no-cache`, `apk add -U` */
function fetchesToo({ name, args }: Command): boolean {
  return (
    name === 'apk' && args.some(({ value }) => /^(?:--no-cache|-U|--update|--update-cache)$/.test(value))
  );
}

/** Their `update` installs what is newer, which is a step of its own. */
const upgrading: ReadonlySet<string> = new Set(['microdnf', 'dnf5', 'tdnf']);

const updates: Readonly<
  Record<Extract<ManagerName, 'apt-get' | 'apk' | 'yum' | 'dnf' | 'zypper'>, readonly string[]>
> = {
  'apt-get': ['update'],
  apk: ['update'],
  yum: ['update'],
  dnf: ['update'],
  zypper: ['refresh', 'ref', 'update', 'up'],
};
