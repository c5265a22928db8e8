import { SeaworthyError } from '../../core/errors.js';
import type { LineEdit, PlanStep } from '../../core/report.js';
import type { FixScope } from '../../gate/repair/consent.js';
import type { LeftEdit, PlanFixed, PlanFixOptions } from '../../gate/repair/plan.js';
import { type LintCommandSettings, noLintFlags, readLintSettings } from '../../gate/settings/lint.js';
import type { Command, CommandInput, Shell } from '../command.js';
import { withDialogue } from '../dialogue.js';
import { optionsOf } from '../option-table.js';
import { artifactOptions, configOptions, dataOptions, policyOptions } from '../options.js';
import { scanReport, settingsOptions } from '../run-scan.js';

export const command: Command = {
  name: 'fix',
  summary: 'make the repairs that "check" proposes: manifests, Dockerfiles, settings and code',
  details:
    'Scans the folder, changes the lines of manifests that pass the gate, then repairs Dockerfiles, settings and code as "lint --fix" and "code --fix" do, each proved. What only a person can do is listed; so are the commands that bring lockfiles up to date.',
  group: 'Scan',
  arguments: { '[folder]': 'a project (default: the working folder)' },
  options: [
    ...optionsOf({
      Repair: {
        '--diff': 'show what would change, and write nothing (exit 1 if anything)',
        '--everything': 'upgrade more than passes the gate needs, and ask about each other kind of repair',
        '--yes': 'agree to everything that --everything would ask',
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
  const repairs: Repairs = {
    scope: isEverything ? (options.flag('yes') ? 'all' : 'ask') : 'safe',
    isWritten: !isShown,
    isShown,
    settings,
    exclude: [...options.texts('exclude'), ...settings.exclude],
  };
  const lines = await upgraded(shell, { root: folder, steps, isWritten: !isShown, isShown });
  const changed =
    lines.changed.length + (await linted(input, folder, repairs)) + (await coded(input, folder, repairs));
  shell.tell(summary(changed, steps, lines.left, isShown));
  return isShown && changed > 0 ? 1 : 0;
}

/** Of every kind of repair. */
interface Repairs {
  readonly scope: FixScope;
  readonly isWritten: boolean;
  readonly isShown: boolean;
  readonly settings: LintCommandSettings;
  readonly exclude: readonly string[];
}

async function upgraded(shell: Shell, request: PlanFixOptions): Promise<PlanFixed> {
  const { fixManifestLines } = await import('../../gate/repair/plan.js');
  return withDialogue(shell, (dialogue) => fixManifestLines(request, shell, dialogue));
}

async function linted({ shell }: CommandInput, folder: string, repairs: Repairs): Promise<number> {
  const [{ targetsOf }, { filesToFix }, { fixFiles }] = await Promise.all([
    import('../../gate/files/targets.js'),
    import('../../gate/repair/targets.js'),
    import('../../gate/repair/files.js'),
  ]);
  const { settings, exclude, ...how } = repairs;
  const off = settings.raw.config?.off;
  const files = await filesToFix(
    targetsOf([folder], shell.world, undefined),
    { exclude, withIgnored: false },
    shell,
  );
  const fixes = {
    ...files,
    ...how,
    dockerfiles: settings.skip.includes('lint') ? [] : files.dockerfiles,
    manifests: settings.skip.includes('config') ? [] : files.manifests,
    settings: settings.lint,
    off: new Set(Array.isArray(off) ? off.map(String) : []),
    known: {
      lock: undefined,
      packageIndices: [],
      isOffline: true,
      insecureRegistries: [],
      insecureTls: false,
    },
  };
  return withDialogue(shell, (dialogue) => fixFiles(fixes, shell, dialogue));
}

async function coded({ shell }: CommandInput, reference: string, repairs: Repairs): Promise<number> {
  const { settings, exclude, ...how } = repairs;
  if (settings.skip.includes('sast')) return 0;
  const { fixCode } = await import('../../gate/repair/code.js');
  const fixes = { ...how, reference, open: { exclude }, settings: settings.raw.sast ?? {} };
  return withDialogue(shell, (dialogue) => fixCode(fixes, shell, dialogue));
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
      ? [`  $ ${command}`]
      : [],
  );
  const byHand = [
    ...left.map(
      ({ edit, because }) => `  ${edit.path}:${edit.line}  ${edit.before} -> ${edit.after} (${because})`,
    ),
    ...steps
      .filter(({ edit, effort }) => edit === undefined && effort !== 'edit')
      .map((step) => `  ${placeOf(step)}${step.summary}`),
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
