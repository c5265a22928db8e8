import type { Engine } from '../../core/engine.js';
import type { Finding } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import type { Report } from '../../core/report.js';
import { compareSeverity } from '../../core/severity.js';
import { stageClock } from '../../gate/stages.js';
import { decide, exitCodeOf } from '../../policy/decide.js';
import type { Command, CommandInput } from '../command.js';
import { type FixScope, fixScopeOf } from '../lint-consent.js';
import type { LintTarget } from '../lint-files.js';
import { type LintCommandSettings, readLintSettings } from '../lint-settings.js';
import { configOptions, policyOptions, reportOptions } from '../options.js';
import { emitReport, outletsOf } from '../output.js';

export const command: Command = {
  name: 'lint',
  summary: 'what is wrong with Dockerfiles, manifests and charts, and repair it',
  details:
    'Folders are searched for Dockerfiles, Compose files, Kubernetes manifests, Helm charts and Terraform modules; a file that is named is taken for a Dockerfile unless it is one of those; "-" reads standard input. What .gitignore leaves out is not looked at in folders. Comments of hadolint, BuildKit, Trivy and Checkov that silence a finding count, and so do .hadolint.yaml and .checkov.yaml.',
  group: 'Build',
  arguments: [{ name: '[path...]', meaning: 'files and folders (default: the working folder)' }],
  options: [
    {
      flags: '--fix [which]',
      meaning: 'repair files: what is safe; "all" asks about each other kind of repair',
      heading: 'Repair',
    },
    {
      flags: '--diff',
      meaning: 'show what --fix changes; alone, what it would change (exit 1 if anything)',
      heading: 'Repair',
    },
    { flags: '--yes', meaning: 'agree to everything that --fix=all would ask', heading: 'Repair' },
    {
      flags: '--lock <file>',
      meaning: 'tags, digests and versions to pin (default: seaworthy.lock.yaml)',
      heading: 'Repair',
    },
    {
      flags: '--package-index <file>',
      meaning: 'Packages or APKINDEX, also .gz, to pin packages by; repeatable',
      heading: 'Repair',
      repeatable: true,
    },
    { flags: '--offline', meaning: 'ask no registry for digests', heading: 'Repair' },
    {
      flags: '--insecure-registry <host>',
      meaning: 'speak plain HTTP to it; loopback always may',
      heading: 'Repair',
      repeatable: true,
    },
    {
      flags: '--ignore <rule>',
      meaning: 'leave out a rule, by its id or one of its other names: DL3008',
      heading: 'Policy',
      repeatable: true,
    },
    {
      flags: '--trusted-registry <host>',
      meaning: 'images may come from it and from no other; repeatable',
      heading: 'Policy',
      repeatable: true,
    },
    {
      flags: '--shellcheck',
      meaning: 'ask the ShellCheck that is installed about RUN, too',
      heading: 'Policy',
    },
    {
      flags: '--exclude <pattern>',
      meaning: 'leave out paths of a folder, as in .gitignore',
      heading: 'Target',
      repeatable: true,
    },
    {
      flags: '--as <format>',
      meaning: 'what standard input and files that are named hold, whatever their names',
      heading: 'Target',
      choices: ['dockerfile', 'compose', 'kubernetes', 'terraform', 'ecs'],
    },
    {
      flags: '--no-gitignore',
      meaning: 'look at what .gitignore leaves out, too',
      heading: 'Target',
    },
    ...policyOptions,
    ...reportOptions,
    ...configOptions,
  ],
  examples: [
    { command: 'seaworthy lint', meaning: 'everything in this folder' },
    { command: 'seaworthy lint Dockerfile --diff', meaning: 'what can be repaired unattended' },
    { command: 'seaworthy lint Dockerfile --fix', meaning: 'repair it' },
    {
      command: 'seaworthy lint --fix=all --yes --offline',
      meaning: 'all that can be proved, without the network',
    },
    { command: 'seaworthy lint - --as compose < compose.yaml', meaning: 'standard input' },
    { command: 'seaworthy lint . -f lines', meaning: 'path:line:column: severity: message [id]' },
    { command: 'seaworthy lint . -f sarif -o lint.sarif', meaning: 'for code scanning' },
  ],
  run: lint,
};

async function lint(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const outlets = outletsOf(options, 'terminal');
  const { targetsOf } = await import('../lint-files.js');
  const targets = targetsOf(input.arguments, shell.world, options.text('as'));
  const start = targets.find(({ kind }) => kind === 'folder')?.word ?? '.';
  const settings = await readLintSettings(options, start, shell.world);
  const scope = fixScopeOf(options);
  if (scope !== undefined || options.flag('diff')) {
    const changed = await repaired(input, targets, settings, scope);
    if (scope === undefined) return changed === 0 ? 0 : 1;
    if (targets.some(({ kind }) => kind === 'stdin')) return 0;
  }
  const report = await reportOf(input, settings);
  // Behind a patch on standard output a report would get in its way.
  const free = options.flag('diff') ? outlets.filter(({ file }) => file !== undefined) : outlets;
  // Who lints wants to see every line, not a summary.
  if (free.length > 0) await emitReport(report, free, options, shell, true);
  return exitCodeOf(report.verdict);
}

/** Makes the repairs, or shows them where no scope is given; tells how many files they change. */
async function repaired(
  { options, shell }: CommandInput,
  targets: readonly LintTarget[],
  settings: LintCommandSettings,
  scope: FixScope | undefined,
): Promise<number> {
  const [{ filesToFix }, { fixFiles }] = await Promise.all([
    import('../lint-targets.js'),
    import('../lint-fixes.js'),
  ]);
  const { raw } = settings;
  const off = raw.config?.off;
  return fixFiles(
    {
      ...(await filesToFix(
        targets,
        { exclude: options.texts('exclude'), withIgnored: options.flag('noGitignore') },
        shell,
      )),
      scope: scope ?? 'safe',
      isWritten: scope !== undefined,
      isShown: options.flag('diff'),
      settings: settings.lint,
      off: new Set(Array.isArray(off) ? off.map(String) : []),
      known: {
        lock: options.text('lock'),
        packageIndices: options.texts('packageIndex'),
        isOffline: options.flag('offline'),
        insecureRegistries: options.texts('insecureRegistry'),
        insecureTls: false,
      },
    },
    shell,
  );
}

async function reportOf(
  { arguments: words, options, shell }: CommandInput,
  settings: LintCommandSettings,
): Promise<Report> {
  const { world } = shell;
  const clock = stageClock(shell.progress, () => world.monotonicMs());
  const files = await import('../lint-files.js');
  const targets = files.targetsOf(words, world, options.text('as'));
  const engines = await enginesFor(files.needsSettingsEngine(targets));
  const analyzers = engines
    .flatMap((engine) => engine.analyzers ?? [])
    .filter(({ evidence }) => evidence === 'declared');
  const gathered = await files.gather(targets, analyzers, {
    world,
    progress: clock.progress,
    exclude: options.texts('exclude'),
    readStdin: () => shell.readStdin({ maxBytes: 16 * 1024 * 1024 }),
    withIgnored: options.flag('noGitignore'),
  });
  const spoken = await files.askEngines(engines, gathered, settings.raw, { world, progress: clock.progress });
  return assembled(
    { name: words.join(' ') || '.', version: shell.version, now: world.now() },
    spoken.findings,
    [...gathered.gaps, ...spoken.gaps],
    settings,
    clock.timings,
  );
}

async function enginesFor(withSettings: boolean): Promise<readonly Engine[]> {
  const { engine } = await import('../../engines/lint/engine.js');
  if (!withSettings) return [engine];
  const { engine: config } = await import('../../engines/config/engine.js');
  return [engine, config];
}

function assembled(
  about: { readonly name: string; readonly version: string; readonly now: Date },
  findings: readonly Finding[],
  gaps: readonly Gap[],
  { policy, waivers }: LintCommandSettings,
  stages: Report['stages'],
): Report {
  const decision = decide([...findings].sort(worstFirst), gaps, policy, waivers, about.now);
  return {
    schema: 'https://seaworthy.dev/schemas/report-1.json',
    tool: { name: 'seaworthy', version: about.version },
    generatedAt: about.now.toISOString(),
    target: { kind: 'filesystem', name: about.name, openedBy: 'lint' },
    verdict: decision.verdict,
    plan: [],
    findings: decision.findings,
    gaps,
    inventory: { components: [], archives: [], gaps: [] },
    data: [],
    stages,
  };
}

function worstFirst(a: Finding, b: Finding): number {
  return (
    b.risk - a.risk || compareSeverity(b.severity, a.severity) || placeOf(a).localeCompare(placeOf(b), 'en')
  );
}

function placeOf({ locations: [first] }: Finding): string {
  return first.at === 'file' ? `${first.path}:${String(first.line ?? 0).padStart(7, '0')}` : '';
}
