import type { Instruction } from '../../../../formats/dockerfile/index.js';
import { isLaterOne, usesFilesIn } from '../../models/commands/later.js';
import { callsOf, installsOf } from '../../models/commands/managers.js';
import { appendCommand } from '../../models/commands/repairs.js';
import { placeOf, type Run } from '../../models/commands/run.js';
import { finalStages, type Stage } from '../../models/stages/index.js';
import { type Hit, hadolint, type Rule } from '../../rule.js';

const isUser = usesFilesIn('.cache', 'yarn-cache');

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
      const edit =
        after.some(isUser) || isLaterOne(run, runs, isUser)
          ? undefined
          : appendCommand(run, 'yarn cache clean', dockerfile);
      const safety = isClassic(run, runs) ? 'safe' : 'decide';
      yield {
        ...placeOf(last.command, last.command),
        // hadolint asks after `yarn install` in full.
        ...(last.subcommand === 'install' ? {} : { aliases: [] }),
        ...(edit
          ? {
              repair: {
                safety,
                ...(safety === 'safe' ? {} : { reason: modern }),
                summary: 'Append yarn cache clean',
                edits: [edit],
              },
            }
          : {}),
      } satisfies Hit;
    }
  },
};

const modern =
  'From version 2 on, yarn may start the program out of the cache of the project, which this empties.';

/**
 * Version 1, whose cache the program never needs: later ones come with corepack, with a file `.yarnrc.yml` or as a release in
 * `.yarn`, which a copied folder may hold.
 */
function isClassic(run: Run, runs: readonly Run[]): boolean {
  const { stage, instruction } = run.step;
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) {
    const before = each.steps.filter((step) => step.instruction.start < instruction.start);
    if (!before.every(({ effective }) => copiesFilesOfClassic(effective))) return false;
  }
  return !runs.some(
    (other) =>
      other.commands.some(({ name }) => name === 'corepack') ||
      callsOf(other, 'yarn').some(({ subcommand }) => subcommand === 'set' || subcommand === 'dlx'),
  );
}

function copiesFilesOfClassic({ keyword, json, words }: Instruction): boolean {
  if (keyword !== 'COPY' && keyword !== 'ADD') return true;
  const sources = (json ?? words).slice(0, -1).map(({ value }) => value);
  return sources.every((value) =>
    /(?:^|\/)(?:package(?:-lock)?(?:\.json)?|yarn\.lock|\.npmrc|\.yarnrc)\*?$/.test(value),
  );
}

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
