import type { TextEdit } from '../../../../fix/edit.js';
import { isLaterOne, laterRuns, mayClean, mayInstall, usesFilesIn } from '../../models/commands/later.js';
import { aptGetAliases, callsOf, invocationOf } from '../../models/commands/managers.js';
import { appendForRoot } from '../../models/commands/repairs.js';
import { type Command, placeOf, type Run } from '../../models/commands/run.js';
import { hasMount, removes } from '../../models/commands/text.js';
import { finalStages } from '../../models/stages/index.js';
import { type Hit, hadolint, type Repair, type Rule } from '../../rule.js';

const lists = '/var/lib/apt/lists';
const isUser = usesFilesIn(lists);

export const rule: Rule = {
  id: 'apt-lists',
  title: 'Package lists of apt stay in the image',
  severity: 'low',
  aliases: ['DL3009', 'DKL-DI-0005'],
  fix: 'Delete them in the same RUN: rm -rf /var/lib/apt/lists/*',
  references: [hadolint('DL3009'), 'https://docs.docker.com/build/building/best-practices/#apt-get'],
  effect: { files: { gone: ['var/lib/apt/lists'] } },
  judges: 'command',
  check: function* ({ runs, model, dockerfile }) {
    const final = finalStages(model);
    for (const run of runs.filter(({ step }) => final.has(step.stage))) {
      const updates = callsOf(run, 'apt-get').filter(({ subcommand }) => subcommand === 'update');
      const last = updates.at(-1);
      if (last === undefined || hasMount(run, ['cache', 'tmpfs'], lists)) continue;
      const after = run.commands.slice(run.commands.indexOf(last.command) + 1);
      if (removes(after, lists)) continue;
      const edit =
        !isUsedBy(after) ||
        isNeededLater(run, runs) ||
        after.some(isUser) ||
        isLaterOne(run, runs, isUser) ||
        mayClean(after)
          ? undefined
          : appendForRoot(run, `rm -rf ${lists}/*`, dockerfile);
      yield {
        ...placeOf(last.command, last.command),
        aliases: aptGetAliases(last, rule.aliases),
        ...(edit ? { repair: appending(edit, run, runs) } : {}),
      } satisfies Hit;
    }
  },
};

function appending(edit: TextEdit, run: Run, runs: readonly Run[]): Repair {
  const summary = `Append rm -rf ${lists}/*`;
  const isSeen = !isLaterOne(run, runs, mayInstall);
  if (isSeen) return { safety: 'safe', summary, edits: [edit] };
  const reason =
    'A program that a later RUN calls may install from these lists without an update of its own.';
  return { safety: 'decide', summary, reason, edits: [edit] };
}

/** Deleted without any use, the lists need not be fetched in the first place: another repair. */
function isUsedBy(commands: readonly Command[]): boolean {
  return commands.some(
    (command) => mayInstall(command) || usesLists.test(invocationOf(command)?.subcommand ?? ''),
  );
}

/** Whether an install further down takes its packages from these lists: deleting them would break the build. */
function isNeededLater(run: Run, runs: readonly Run[]): boolean {
  return laterRuns(run, runs).some((later) => {
    const first = callsOf(later, 'apt-get').find(({ subcommand }) => usesLists.test(subcommand));
    return first !== undefined && first.subcommand !== 'update';
  });
}

const usesLists = /^(?:update|install|upgrade|dist-upgrade|full-upgrade|build-dep|source|download|satisfy)$/;
