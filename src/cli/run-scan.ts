import type { OpenOptions } from '../core/artifact.js';
import type { Report } from '../core/report.js';
import type { Disk } from '../core/world.js';
import type { ScanRequest } from '../gate/index.js';
import { ListTally, scanList, targetsIn } from '../gate/list.js';
import { type EngineOptions, type ProjectOptions, scanProject } from '../gate/project.js';
import { reportIn } from '../gate/report-file.js';
import type { ArchiveFlags } from '../gate/settings/archive.js';
import type { SettingsOptions } from '../gate/settings/index.js';
import { exitCodeOf } from '../policy/decide.js';
import { writerNamed } from '../report/find-writer.js';
import { listLine, listSummary } from '../report/list-text.js';
import { embeddedSegments } from './baseline.js';
import type { CommandInput, ParsedOptions, Shell } from './command.js';
import { emitReport, type Outlet, outletsOf } from './output.js';
import { given, loginOf, pairsOf } from './values.js';

/** What every scanning command does: parse the flags, scan, print, and turn the verdict into an exit code. */
export async function runScan(
  input: CommandInput,
  as: ScanRequest['as'],
  fallbackFormat = 'terminal',
  engine?: EngineOptions,
): Promise<number> {
  const { options, shell } = input;
  const isAsked =
    options.ordered.some(({ name }) => name === 'format' || name === 'output') || options.flag('json');
  const outlets =
    isAsked || fallbackFormat !== 'terminal' ? outletsOf(options, fallbackFormat) : logOutlets(shell);
  const report = await scanReport(input, as, engine);
  await emitReport(report, outlets, options, shell, options.flag('all'), input.arguments[0] ?? '.');
  return exitCodeOf(report.verdict);
}

/** Every image of a list, one after the other; each result is printed when it is there. */
export async function runList(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const targets = targetsIn(options.text('list'), shell.world.disk);
  const tally = new ListTally();
  const scanOne = (name: string) => scanReport({ ...input, arguments: [name] }, 'image');
  for await (const result of scanList(targets, scanOne, shell.world)) {
    tally.add(result, ({ verdict }) => exitCodeOf(verdict));
    await shell.print(listLine(result, options.flag('json')), options.flag('json') ? 'exact' : undefined);
  }
  if (!options.flag('json')) await shell.print(listSummary(tally.counts));
  return tally.exitCode;
}

/** For a person at a terminal, or for the log of a job. */
function logOutlets({ world: { env } }: Shell): readonly Outlet[] {
  if (env.CI !== 'true') return [{ writer: writerNamed('terminal') }];
  const annotations = env.GITHUB_ACTIONS === 'true' ? [{ writer: writerNamed('github') }] : [];
  return [...annotations, { writer: writerNamed('ci') }];
}

export async function scanReport(
  { arguments: words, options, shell }: CommandInput,
  as: ScanRequest['as'],
  engine?: EngineOptions,
): Promise<Report> {
  const project = await projectOptions(options, shell);
  // Commands for one engine hand their baseline to it.
  const baseline = engine === undefined || engine.reach === true ? options.text('baseline') : undefined;
  const settings = { ...project.settings, baseline };
  return scanProject(words[0] ?? '.', as, { ...project, settings }, shell, engine);
}

/** A report from a file that `--json` wrote; anything else is scanned. */
export async function loadReport(name: string, input: CommandInput): Promise<Report> {
  return reportIn(name, input.shell.world.disk) ?? scanReport({ ...input, arguments: [name] }, 'any');
}

/** A single file is opened as a folder of one, unless the user says how to open it. */
export function withSingleFile(
  input: CommandInput,
  isSingle: (path: string, disk: Disk) => boolean,
): CommandInput {
  const { options, shell, arguments: words } = input;
  if (options.text('from') !== undefined || !isSingle(words[0] ?? '.', shell.world.disk)) return input;
  const text = (name: string) => (name === 'from' ? 'directory' : options.text(name));
  return { ...input, options: { ...options, text } };
}

export function settingsOptions(options: ParsedOptions): SettingsOptions {
  return {
    config: options.text('config'),
    noConfig: options.flag('noConfig'),
    failOn: options.text('failOn'),
    fixedOnly: options.flag('fixedOnly'),
    incomplete: options.text('incomplete'),
    strict: options.flag('strict'),
    ignoreFile: options.text('ignoreFile'),
  };
}

async function projectOptions(options: ParsedOptions, shell: Shell): Promise<ProjectOptions> {
  return {
    settings: settingsOptions(options),
    open: await openOptions(options, shell),
    only: options.texts('only'),
    skip: options.texts('skip'),
    with: options.texts('with'),
    archive: archiveFlags(options),
    vex: options.texts('vex'),
    base: { ...given(options, 'dockerfile'), images: options.texts('baseImage') },
    db: options.text('db'),
    used: options.text('used'),
    solve: options.flag('solve'),
    cache: options.flag('noCache') ? false : options.text('cache'),
    embedded: embeddedSegments(shell.world),
  };
}

async function openOptions(options: ParsedOptions, shell: Shell): Promise<OpenOptions> {
  return {
    ...given(options, 'platform', 'from', 'dockerHost'),
    ...(await loginOf(options, shell)),
    insecureRegistries: options.texts('insecureRegistry'),
    insecureTls: options.flag('insecureTls'),
    exclude: options.texts('exclude'),
  };
}

function archiveFlags(options: ParsedOptions): ArchiveFlags {
  return {
    isAsked: options.flag('archive'),
    keyrings: options.texts('archiveKeyring'),
    mirrors: pairsOf(options.texts('archiveMirror'), '--archive-mirror', {
      form: 'URI=PLACE',
      whatToDo: 'Example: --archive-mirror http://archive.example.com/debian=/srv/mirror/debian',
    }),
  };
}
