import { aptGetAliases, callsOf } from '../../models/commands/managers.js';
import { appendCommand } from '../../models/commands/repairs.js';
import { placeOf, type Run } from '../../models/commands/run.js';
import { hasMount, removes } from '../../models/commands/text.js';
import { finalStages, type Stage } from '../../models/stages/index.js';
import { type Hit, hadolint, type Rule } from '../../rule.js';

const lists = '/var/lib/apt/lists';

export const rule: Rule = {
  id: 'apt-lists',
  title: 'Package lists of apt stay in the image',
  severity: 'low',
  aliases: ['DL3009', 'DKL-DI-0005'],
  fix: 'Delete them in the same RUN: rm -rf /var/lib/apt/lists/*',
  references: [hadolint('DL3009'), 'https://docs.docker.com/build/building/best-practices/#apt-get'],
  check: function* ({ runs, model, dockerfile }) {
    const final = finalStages(model);
    for (const run of runs.filter(({ step }) => final.has(step.stage))) {
      const updates = callsOf(run, 'apt-get').filter(({ subcommand }) => subcommand === 'update');
      const last = updates.at(-1);
      if (last === undefined || hasMount(run, ['cache', 'tmpfs'], lists)) continue;
      const after = run.commands.slice(run.commands.indexOf(last.command) + 1);
      if (removes(after, lists)) continue;
      const edit = isNeededLater(run, runs) ? undefined : appendCommand(run, `rm -rf ${lists}/*`, dockerfile);
      yield {
        ...placeOf(last.command, last.command),
        aliases: aptGetAliases(last, rule.aliases),
        ...(edit
          ? { repair: { safety: 'safe', summary: 'Append rm -rf /var/lib/apt/lists/*', edits: [edit] } }
          : {}),
      } satisfies Hit;
    }
  },
};

/** Whether an install further down takes its packages from these lists: deleting them would break the build. */
function isNeededLater({ step }: Run, runs: readonly Run[]): boolean {
  return runs.some((later) => {
    if (later.step.instruction.start <= step.instruction.start || !isBuiltOn(later.step.stage, step.stage))
      return false;
    const first = callsOf(later, 'apt-get').find(({ subcommand }) => usesLists.test(subcommand));
    return first !== undefined && first.subcommand !== 'update';
  });
}

const usesLists = /^(?:update|install|upgrade|dist-upgrade|full-upgrade|build-dep|source|download|satisfy)$/;

function isBuiltOn(stage: Stage, base: Stage): boolean {
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) {
    if (each === base) return true;
  }
  return false;
}
