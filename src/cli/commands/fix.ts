import { SeaworthyError } from '../../core/errors.js';
import type { LineEdit, PlanStep } from '../../core/report.js';
import type { LeftEdit } from '../../gate/repair/plan.js';
import { noLintFlags, readLintSettings } from '../../gate/settings/lint.js';
import { typed } from '../../report/words/plain-text.js';
import type { Command, CommandInput } from '../command.js';
import { withDialogue } from '../dialogue.js';
import { optionsOf } from '../option-table.js';
import { artifactOptions, configOptions, dataOptions, policyOptions } from '../options.js';
import { scanReport, settingsOptions } from '../run-scan.js';

export const command: Command = {
  name: 'fix',
  summary: 'make the repairs that "check" proposes: manifests, Dockerfiles, settings and code',
  details:
    'Scans the folder, changes the lines of manifests that pass the gate, then repairs Dockerfiles, settings and code as "lint --fix" and "code --fix" do, each proved. What only a person can do is listed; so are the commands that bring lockfiles up to date.',
  group: 'Gate',
  arguments: { '[folder]': 'a project (default: the working folder)' },
  options: [
    ...optionsOf({
      Repair: {
        '--diff': 'show what would change, and write nothing (exit 1 if anything)',
        '--everything': 'upgrade more than passes the gate needs, and ask about each other kind of repair',
        '--yes': 'agree to everything that --everything would ask, but for decisions',
      },
    }),
    ...policyOptions,
    ...artifactOptions.filter(({ flags }) => flags.startsWith('--exclude')),
    ...dataOptions,
    ...configOptions,
  ],
  examples: {
    'seaworthy fix --diff': 'what it would change',
    'seaworthy fix && npm install && seaworthy check': 'repair, lock, check again',
  },
  run: fix,
};

async function fix(input: CommandInput): Promise<number> {
  const { arguments: words, options, shell } = input;
  const folder = words[0] ?? '.';
  if (shell.world.disk.status(folder)?.type !== 'directory')
    throw new SeaworthyError('USAGE', 'Only a folder can be repaired.', {
      where: folder,
      whatToDo: 'Name the folder of a project.',
    });
  const report = await scanReport(input, 'any');
  const isEverything = options.flag('everything');
  const steps = report.plan.filter(({ isNeeded }) => isEverything || isNeeded === true);
  const settings = await readLintSettings(settingsOptions(options), noLintFlags, folder, shell.world);
  const isShown = options.flag('diff');
  const { fixProject } = await import('../../gate/repair/project.js');
  const { changed, left } = await withDialogue(shell, (dialogue) =>
    fixProject(
      {
        ...{ folder, steps, settings, isShown },
        scope: isEverything ? (options.flag('yes') ? 'all' : 'ask') : 'safe',
        isWritten: !isShown,
        exclude: options.texts('exclude'),
      },
      shell,
      dialogue,
    ),
  );
  shell.tell(summary(changed, steps, left, isShown));
  return isShown && changed > 0 ? 1 : 0;
}

/** How many files, the commands that make lockfiles follow, and what is left to do by hand. */
function summary(
  changed: number,
  steps: readonly PlanStep[],
  left: readonly LeftEdit[],
  isShown: boolean,
): string {
  const files = changed === 1 ? '1 file' : `${changed} files`;
  const isLeft = (edit: LineEdit) => left.some((each) => each.edit === edit);
  const commands = steps.flatMap(({ edit, moreEdits = [], command }) =>
    edit !== undefined && command !== undefined && ![edit, ...moreEdits].every(isLeft)
      ? [`  ${typed(command)}`]
      : [],
  );
  const byHand = [
    ...left.map(
      ({ edit, because }) => `  ${edit.path}:${edit.line}  ${edit.before} -> ${edit.after} (${because})`,
    ),
    ...steps
      .filter(({ edit, effort }) => edit === undefined && effort !== 'edit')
      .flatMap((step) => [
        `  ${placeOf(step)}${step.summary}`,
        ...(step.command === undefined ? [] : [`    ${typed(step.command)}`]),
      ]),
  ];
  return [
    isShown ? `${files} would change` : `${files} changed`,
    ...(commands.length > 0 ? ['Bring lockfiles up to date:', ...commands] : []),
    ...(byHand.length > 0 ? ['By hand:', ...byHand] : []),
  ].join('\n');
}

function placeOf({ location }: PlanStep): string {
  if (location?.at !== 'file') return '';
  return `${location.path}${location.line === undefined ? '' : `:${location.line}`}  `;
}
