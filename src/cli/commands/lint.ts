import type { Engine } from '../../core/engine.js';
import { SeaworthyError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import type { Report } from '../../core/report.js';
import { compareSeverity } from '../../core/severity.js';
import { decide, exitCodeOf } from '../../policy/decide.js';
import { stageClock } from '../../scan/stages.js';
import type { Command, CommandInput } from '../command.js';
import { type LintCommandSettings, readLintSettings } from '../lint-settings.js';
import { configOptions, policyOptions, reportOptions } from '../options.js';
import { emitReport, outletsOf } from '../output.js';

export const command: Command = {
  name: 'lint',
  summary: 'what is wrong with Dockerfiles, manifests and charts, and repair it',
  details:
    'Folders are searched for Dockerfiles, Compose files, Kubernetes manifests, Helm charts and Terraform modules; a file that is named is taken for a Dockerfile unless it is one of those; "-" reads a Dockerfile from standard input. Comments of hadolint, BuildKit, Trivy and Checkov that silence a finding count, and so does .hadolint.yaml.',
  group: 'Build',
  arguments: [{ name: '[path...]', meaning: 'files and folders (default: the working folder)' }],
  options: [
    {
      flags: '--fix [which]',
      meaning: 'repair Dockerfiles: what is safe; "all" asks about each other kind of repair',
      heading: 'Repair',
    },
    { flags: '--diff', meaning: 'show what --fix changes, or would change', heading: 'Repair' },
    { flags: '--yes', meaning: 'agree to everything that --fix=all would ask', heading: 'Repair' },
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
      flags: '--exclude <pattern>',
      meaning: 'leave out paths of a folder, as in .gitignore',
      heading: 'Target',
      repeatable: true,
    },
    ...policyOptions,
    ...reportOptions,
    ...configOptions,
  ],
  examples: [
    { command: 'seaworthy lint', meaning: 'everything in this folder' },
    { command: 'seaworthy lint Dockerfile --diff', meaning: 'what can be repaired unattended' },
    { command: 'seaworthy lint Dockerfile --fix', meaning: 'repair it' },
    { command: 'seaworthy lint . -f sarif -o lint.sarif', meaning: 'for code scanning' },
  ],
  run: lint,
};

async function lint(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const outlets = outletsOf(options, 'terminal');
  const { targetsOf } = await import('../lint-files.js');
  const targets = targetsOf(input.arguments, shell.world);
  const start = targets.find(({ kind }) => kind === 'folder')?.word ?? '.';
  const settings = await readLintSettings(options, start, shell.world);
  const which = wishOf(input);
  if (which !== undefined || options.flag('diff')) {
    const { fixFiles } = await import('../lint-fixes.js');
    const files = await dockerfilesIn(input, targets);
    const isWritten = which !== undefined;
    const changed = await fixFiles(
      { files, which: which ?? 'safe', isWritten, isShown: options.flag('diff'), settings: settings.lint },
      shell,
    );
    if (!isWritten) return changed === 0 ? 0 : 1;
  }
  const report = await reportOf(input, settings);
  // Who lints wants to see every line, not a summary.
  await emitReport(report, outlets, options, shell, true);
  return exitCodeOf(report.verdict);
}

function wishOf({ options }: CommandInput): 'safe' | 'ask' | 'all' | undefined {
  const named = options.text('fix');
  if (named === undefined) return options.flag('fix') ? 'safe' : undefined;
  if (named === 'safe') return 'safe';
  if (named === 'all') return options.flag('yes') ? 'all' : 'ask';
  throw new SeaworthyError('USAGE', `"${named}" is not a kind of repair.`, {
    where: '--fix',
    whatToDo: 'Write --fix, --fix=safe or --fix=all. A path goes before it, or behind "--fix=safe".',
  });
}

async function dockerfilesIn(
  { options, shell }: CommandInput,
  targets: ReturnType<typeof import('../lint-files.js').targetsOf>,
): Promise<readonly string[]> {
  const [{ gather }, { dockerfileAnalyzer }] = await Promise.all([
    import('../lint-files.js'),
    import('../../lint/analyzer.js'),
  ]);
  const onDisk = targets.filter(({ kind }) => kind !== 'stdin');
  const { facts } = await gather(onDisk, [dockerfileAnalyzer], {
    world: shell.world,
    progress: shell.progress,
    exclude: options.texts('exclude'),
    readStdin: async () => new Uint8Array(),
  });
  const paths = facts
    .filter(({ fact }) => fact.kind === 'lint-source' && fact.format === 'dockerfile')
    .map(({ location }) => location.path);
  return [...new Set(paths.map((path) => (shell.world.disk.status(path) === undefined ? `/${path}` : path)))];
}

async function reportOf(
  { arguments: words, options, shell }: CommandInput,
  settings: LintCommandSettings,
): Promise<Report> {
  const { world } = shell;
  const clock = stageClock(shell.progress, () => world.monotonicMs());
  const files = await import('../lint-files.js');
  const targets = files.targetsOf(words, world);
  const engines = await enginesFor(files.needsSettingsEngine(targets));
  const analyzers = engines
    .flatMap((engine) => engine.analyzers ?? [])
    .filter(({ evidence }) => evidence === 'declared');
  const gathered = await files.gather(targets, analyzers, {
    world,
    progress: clock.progress,
    exclude: options.texts('exclude'),
    readStdin: () => shell.readStdin({ maxBytes: 16 * 1024 * 1024 }),
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
  const { engine } = await import('../../lint/engine.js');
  if (!withSettings) return [engine];
  const { engine: config } = await import('../../config/engine.js');
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
