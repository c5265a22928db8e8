import { installsOf } from '../../models/commands/managers.js';
import { appendCommand } from '../../models/commands/repairs.js';
import { placeOf } from '../../models/commands/run.js';
import { finalStages } from '../../models/stages/index.js';
import { type Hit, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'yarn-clean',
  title: 'Cache of yarn stays in the image',
  severity: 'low',
  aliases: ['DL3060'],
  fix: 'Append "yarn cache clean" to the same RUN, or mount a cache.',
  references: [hadolint('DL3060')],
  effect: {
    files: { gone: ['usr/local/share/.cache', 'root/.cache', 'home'], new: ['usr/local/share/.cache'] },
  },
  judges: 'command',
  check: function* ({ runs, model, dockerfile }) {
    const final = finalStages(model);
    for (const run of runs.filter(({ step }) => final.has(step.stage))) {
      const last = installsOf(run, 'yarn').at(-1);
      if (last === undefined || run.mounts.some(({ type }) => type === 'cache' || type === 'tmpfs')) continue;
      const after = run.commands.slice(run.commands.indexOf(last.command) + 1);
      if (after.some(isCleaning)) continue;
      const edit = appendCommand(run, 'yarn cache clean', dockerfile);
      yield {
        ...placeOf(last.command, last.command),
        // hadolint asks after `yarn install` in full.
        ...(last.subcommand === 'install' ? {} : { aliases: [] }),
        ...(edit ? { repair: { safety: 'safe', summary: 'Append yarn cache clean', edits: [edit] } } : {}),
      } satisfies Hit;
    }
  },
};

function isCleaning({
  name,
  args,
}: {
  readonly name: string;
  readonly args: readonly { readonly value: string }[];
}): boolean {
  const words = args.map(({ value }) => value);
  if (name === 'yarn') return words.includes('cache') && (words.includes('clean') || words.includes('clear'));
  return name === 'rm' && words.some((word) => /yarn|\.cache/i.test(word));
}
