import type { OpenOptions } from '../core/artifact.js';
import { SeaworthyError } from '../core/errors.js';
import type { Report } from '../core/report.js';
import { type ScanRequest, scan } from '../gate/index.js';
import { exitCodeOf } from '../policy/decide.js';
import { archiveWish } from './archive-wish.js';
import { embeddedSegments } from './baseline.js';
import type { CommandInput, ParsedOptions, Shell } from './command.js';
import { emitReport, outletsOf } from './output.js';
import { cacheDirectory, storeDirectory } from './places.js';
import { readSettings } from './settings.js';

/** Of a command for one engine: it alone runs, or with a few others, with settings that go before those of the configuration. */
export interface EngineWish {
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Others that run beside it. */
  readonly also?: readonly string[];
  /** Look at the code for whether it leads to flaws. */
  readonly reach?: boolean;
}

/** What every scanning command does: settle the words, scan, report, and turn the verdict into an exit code. */
export async function runScan(
  input: CommandInput,
  as: ScanRequest['as'],
  fallbackFormat = 'terminal',
  engine?: EngineWish,
): Promise<number> {
  const { options, shell } = input;
  const outlets = outletsOf(options, fallbackFormat);
  const report = await scanReport(input, as, engine);
  await emitReport(report, outlets, options, shell);
  return exitCodeOf(report.verdict);
}

export async function scanReport(
  { arguments: words, options, shell }: CommandInput,
  as: ScanRequest['as'],
  engine?: EngineWish,
): Promise<Report> {
  const { world } = shell;
  const reference = words[0] ?? '.';
  const { config, policy, waivers } = readSettings(options, startOf(reference, shell), world);
  const cache = cacheDirectory(options, world);
  return scan({
    world,
    progress: shell.progress,
    version: shell.version,
    reference,
    as,
    open: await openOptionsOf(options, config, shell),
    policy,
    waivers,
    settings: settingsOf(config.engines ?? {}, engine),
    only: engine === undefined ? options.texts('only') : [engine.name, ...(engine.also ?? [])],
    ...(engine?.reach === true ? { reach: true } : {}),
    skip: [...options.texts('skip'), ...(config.scan?.skip ?? [])],
    thorough: as === 'any' ? 'all' : options.texts('with'),
    storeDirectory: storeDirectory(options, config.advisories?.directory, world),
    embedded: embeddedSegments(world),
    maxAgeDays: config.advisories?.['max-age-days'] ?? 7,
    ...(cache === undefined ? {} : { cacheDirectory: cache }),
    ...archiveWish(options, config, world),
  });
}

function settingsOf(configured: ScanRequest['settings'], engine?: EngineWish): ScanRequest['settings'] {
  if (engine === undefined) return configured;
  return { ...configured, [engine.name]: { ...configured[engine.name], ...engine.settings } };
}

/** A project brings its own configuration; for images the working folder's counts. */
function startOf(reference: string, { world }: Shell): string {
  return world.disk.status(reference)?.type === 'directory' ? reference : '.';
}

async function openOptionsOf(
  options: ParsedOptions,
  config: ReturnType<typeof readSettings>['config'],
  shell: Shell,
): Promise<OpenOptions> {
  const platform = options.text('platform') ?? config.scan?.platform;
  const from = options.text('from');
  const username = options.text('username');
  const dockerHost = options.text('dockerHost');
  const password = options.flag('passwordStdin') ? await passwordFrom(shell) : undefined;
  if (password !== undefined && username === undefined) {
    throw new SeaworthyError('USAGE', '--password-stdin needs --username.', {
      whatToDo: 'Name the user too.',
    });
  }
  return {
    ...(platform === undefined ? {} : { platform }),
    ...(from === undefined ? {} : { from }),
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(dockerHost === undefined ? {} : { dockerHost }),
    insecureRegistries: [...options.texts('insecureRegistry'), ...(config.registry?.insecure ?? [])],
    insecureTls: options.flag('insecureTls'),
    exclude: [...options.texts('exclude'), ...(config.scan?.exclude ?? [])],
  };
}

export async function passwordFrom(shell: Shell): Promise<string> {
  const bytes = await shell.readStdin({ maxBytes: 64 * 1024 });
  return new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
}
