import { aptGetAliases, callsOf } from '../../models/commands/managers.js';
import { appendCommand } from '../../models/commands/repairs.js';
import { placeOf } from '../../models/commands/run.js';
import { hasMount, removes } from '../../models/commands/text.js';
import { finalStages } from '../../models/stages/index.js';
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
      const edit = appendCommand(run, `rm -rf ${lists}/*`, dockerfile);
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
