import type { FileTarget } from '../../gate/files/targets.js';
import type { FixScope } from '../../gate/repair/consent.js';
import { type LintCommandSettings, readLintSettings } from '../../gate/settings/lint.js';
import { exitCodeOf } from '../../policy/decide.js';
import type { Command, CommandInput } from '../command.js';
import { fixScopeOf, withDialogue } from '../dialogue.js';
import { optionsOf } from '../option-table.js';
import { configOptions, policyOptions, reportOptions } from '../options.js';
import { emitReport, outletsOf } from '../output.js';
import { settingsOptions } from '../run-scan.js';

export const command: Command = {
  name: 'lint',
  summary: 'what is wrong with Dockerfiles, manifests and charts, and repair it',
  details:
    'Folders are searched for Dockerfiles, Compose files, Kubernetes manifests, Helm charts and Terraform modules; a file that is named is taken for a Dockerfile unless it is one of those; "-" reads standard input. What .gitignore leaves out is not looked at in folders. Comments of hadolint, BuildKit, Trivy and Checkov that silence a finding count, and so do .hadolint.yaml and .checkov.yaml.',
  group: 'Build',
  arguments: { '[path...]': 'files and folders (default: the working folder)' },
  options: [
    ...optionsOf({
      Repair: {
        '--fix [which]': 'repair files: what is safe; "all" asks about each other kind of repair',
        '--diff': 'show what --fix changes; alone, what it would change (exit 1 if anything)',
        '--yes': 'agree to everything that --fix=all would ask, but for decisions',
        '--build':
          'build each Dockerfile before and after with Docker, which runs its instructions, and leave out repairs that make another image than they state',
        '--build-option <words...>': 'for "docker build": --network=none, --build-arg=A=1; repeatable',
        '--lock <file>': 'tags, digests and versions to pin (default: seaworthy.lock.yaml)',
        '--package-index <file...>': 'Packages or APKINDEX, also .gz, to pin packages by; repeatable',
        '--offline': 'ask no registry for digests',
        '--insecure-registry <host...>': 'speak plain HTTP to it; loopback always may',
      },
      Policy: {
        '--ignore <rule...>': 'leave out a rule, by its id or one of its other names: DL3008',
        '--trusted-registry <host...>': 'images may come from it and from no other; repeatable',
        '--shellcheck': 'ask the ShellCheck that is installed about RUN, too',
      },
      Target: {
        '--exclude <pattern...>': 'leave out paths of a folder, as in .gitignore',
        '--as <format>': {
          meaning: 'what standard input and files that are named hold, whatever their names',
          choices: ['dockerfile', 'compose', 'kubernetes', 'terraform', 'ecs'],
        },
        '--no-gitignore': 'look at what .gitignore leaves out, too',
      },
    }),
    ...policyOptions,
    ...reportOptions,
    ...configOptions,
  ],
  examples: {
    'seaworthy lint': 'everything in this folder',
    'seaworthy lint Dockerfile --diff': 'what can be repaired unattended',
    'seaworthy lint Dockerfile --fix': 'repair it',
    'seaworthy lint --fix=all --yes --offline': 'all that can be proved, without the network',
    'seaworthy lint Dockerfile --fix --build': 'only what leaves the image what it is, proved by two builds',
    'seaworthy lint - --as compose < compose.yaml': 'standard input',
    'seaworthy lint . -f lines': 'path:line:column: severity: message [id]',
    'seaworthy lint . -f sarif -o lint.sarif': 'for code scanning',
  },
  run: lint,
};

async function lint(input: CommandInput): Promise<number> {
  const { options, shell, arguments: words } = input;
  const outlets = outletsOf(options, 'terminal');
  const [{ targetsOf }, { lintFiles }] = await Promise.all([
    import('../../gate/files/targets.js'),
    import('../../gate/files/lint.js'),
  ]);
  const targets = targetsOf(words, shell.world, options.text('as'));
  const settings = await settingsFor(input, targets);
  const scope = fixScopeOf(options);
  if (scope !== undefined || options.flag('diff')) {
    const changed = await repaired(input, targets, settings, scope);
    if (scope === undefined) return changed === 0 ? 0 : 1;
    if (targets.some(({ kind }) => kind === 'stdin')) return 0;
  }
  const request = { name: words.join(' ') || '.', targets, search: searchOf(input), settings };
  const report = await lintFiles(request, shell, shell);
  // Behind a patch on standard output a report would get in its way.
  const free = options.flag('diff') ? outlets.filter(({ file }) => file !== undefined) : outlets;
  // A linter lists every line, not a summary.
  if (free.length > 0) await emitReport(report, free, options, shell, true);
  return exitCodeOf(report.verdict);
}

function searchOf({ options }: CommandInput) {
  return { exclude: options.texts('exclude'), withIgnored: options.flag('noGitignore') };
}

function settingsFor(
  { options, shell }: CommandInput,
  targets: readonly FileTarget[],
): Promise<LintCommandSettings> {
  const flags = {
    ignore: options.texts('ignore'),
    trustedRegistries: options.texts('trustedRegistry'),
    shellcheck: options.flag('shellcheck'),
  };
  const start = targets.find(({ kind }) => kind === 'folder')?.word ?? '.';
  return readLintSettings(settingsOptions(options), flags, start, shell.world);
}

/** Makes the repairs, or shows them where no scope is given; returns how many files they change. */
async function repaired(
  input: CommandInput,
  targets: readonly FileTarget[],
  settings: LintCommandSettings,
  scope: FixScope | undefined,
): Promise<number> {
  const { options, shell } = input;
  const [{ filesToFix }, { fixFiles }] = await Promise.all([
    import('../../gate/repair/targets.js'),
    import('../../gate/repair/files.js'),
  ]);
  const off = settings.raw.config?.off;
  const fixes = {
    ...(await filesToFix(targets, { ...searchOf(input), roles: settings.roles }, shell)),
    scope: scope ?? ('safe' as const),
    isWritten: scope !== undefined,
    isShown: options.flag('diff'),
    settings: settings.lint,
    off: new Set(Array.isArray(off) ? off.map(String) : []),
    ...(options.flag('build') ? { build: { words: options.texts('buildOption') } } : {}),
    known: {
      lock: options.text('lock'),
      packageIndices: options.texts('packageIndex'),
      isOffline: options.flag('offline'),
      insecureRegistries: options.texts('insecureRegistry'),
      insecureTls: false,
    },
  };
  return withDialogue(shell, (dialogue) => fixFiles(fixes, shell, dialogue));
}
