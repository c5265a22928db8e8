import type { OpenOptions } from '../core/artifact.js';
import type { Report } from '../core/report.js';
import type { World } from '../core/world.js';
import type { BaseRequest } from './base/index.js';
import type { GateContext } from './context.js';
import { type ScanRequest, scan } from './index.js';
import { type ArchiveFlags, archiveOptions } from './settings/archive.js';
import type { Config } from './settings/config.js';
import { readSettings, type SettingsOptions } from './settings/index.js';
import { cacheDirectory, storeDirectory } from './settings/places.js';
import { readUsed } from './used/index.js';
import { vexFiles } from './vex/index.js';

/** What the command line says about a scan, typed. */
export interface ProjectOptions {
  readonly settings: SettingsOptions;
  readonly open: OpenOptions;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Thorough engines to run too. */
  readonly with: readonly string[];
  readonly archive: ArchiveFlags;
  readonly base?: BaseRequest;
  /** Paths of VEX documents. */
  readonly vex?: readonly string[];
  readonly db: string | undefined;
  /** `packages.json` of an observed run. */
  readonly used?: string | undefined;
  /** Ask package registries for releases of direct dependencies. */
  readonly solve?: boolean;
  /** `false` keeps no results per layer. */
  readonly cache: string | false | undefined;
  /** The advisory segments that come with this build. */
  readonly embedded: readonly Uint8Array[];
}

/** Of a command for one engine: it alone runs, or with a few others, with settings that go before the configuration's. */
export interface EngineOptions {
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Others that run beside it. */
  readonly also?: readonly string[];
  /** Analyse whether the code reaches vulnerabilities. */
  readonly reach?: boolean;
  /** Clauses that break the policy beside those of the settings. */
  readonly alsoFailOn?: string;
}

/** Settles configuration and command line, scans, and reports. */
export async function scanProject(
  reference: string,
  as: ScanRequest['as'],
  options: ProjectOptions,
  context: GateContext,
  engine?: EngineOptions,
): Promise<Report> {
  const { world } = context;
  const { config, policy, waivers, gaps } = readSettings(
    { ...options.settings, alsoFailOn: engine?.alsoFailOn },
    startOf(reference, world),
    world,
  );
  return scan({
    ...context,
    reference,
    as,
    open: openOptions(options.open, config),
    policy,
    waivers,
    vex: vexFiles(options.vex ?? [], world.disk),
    statements: gaps,
    roles: config.roles ?? [],
    settings: settingsOf(config.engines ?? {}, engine),
    only: engine === undefined ? options.only : [engine.name, ...(engine.also ?? [])],
    ...(options.solve === true ? { solve: true } : {}),
    ...(engine?.reach === true ? { reach: true } : {}),
    skip: [...options.skip, ...(config.scan?.skip ?? [])],
    thorough: as === 'any' ? 'all' : options.with,
    storeDirectory: storeDirectory(options.db, config.advisories?.directory, world),
    embedded: options.embedded,
    ...(options.base === undefined ? {} : { base: options.base }),
    ...(options.used === undefined ? {} : { used: readUsed(world.disk, options.used) }),
    maxAgeDays: config.advisories?.['max-age-days'] ?? 7,
    ...(options.cache === false ? {} : { cacheDirectory: cacheDirectory(options.cache, world) }),
    ...archiveOptions(options.archive, config, world),
  });
}

function settingsOf(configured: ScanRequest['settings'], engine?: EngineOptions): ScanRequest['settings'] {
  if (engine === undefined) return configured;
  return { ...configured, [engine.name]: { ...configured[engine.name], ...engine.settings } };
}

/** A project brings its own configuration; for images the working folder's counts. */
export function startOf(reference: string, { disk }: World): string {
  return disk.status(reference)?.type === 'directory' ? reference : '.';
}

function openOptions(named: OpenOptions, { scan: configured, registry }: Config): OpenOptions {
  const platform = named.platform ?? configured?.platform;
  return {
    ...named,
    ...(platform === undefined ? {} : { platform }),
    insecureRegistries: [...(named.insecureRegistries ?? []), ...(registry?.insecure ?? [])],
    exclude: [...(named.exclude ?? []), ...(configured?.exclude ?? [])],
  };
}
