import { dirname, join, resolve } from 'node:path';
import type { Waiver } from '../../core/report.js';
import type { World } from '../../core/world.js';
import { type LintSettings, readSettings as readLint } from '../../engines/lint/settings.js';
import type { Policy } from '../../policy/decide.js';
import { readSettings, type SettingsOptions } from './index.js';

export interface LintCommandSettings {
  readonly lint: LintSettings;
  readonly policy: Policy;
  /** By the engine's name. */
  readonly raw: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly waivers: readonly Waiver[];
}

/** What the command line says about linting. */
export interface LintFlags {
  /** Rules that do not run, by any of their names. */
  readonly ignore: readonly string[];
  readonly trustedRegistries: readonly string[];
  readonly shellcheck: boolean;
}

export const noLintFlags: LintFlags = { ignore: [], trustedRegistries: [], shellcheck: false };

/**
 * `seaworthy.yaml`, then the configuration of hadolint and of Checkov, then the command line, the later over the
 * earlier; lists of rules that do not run are joined.
 * @throws SeaworthyError CONFIG_INVALID
 */
export async function readLintSettings(
  options: SettingsOptions,
  flags: LintFlags,
  start: string,
  world: World,
): Promise<LintCommandSettings> {
  const { config, policy, waivers } = readSettings(options, start, world);
  const foreign = options.noConfig === true ? nothing : await foreignSettings(start, world);
  const own = config.engines?.lint ?? {};
  const ignore = [...foreign.skipped, ...flags.ignore];
  const trusted = flags.trustedRegistries;
  const lint = {
    ...foreign.hadolint,
    ...own,
    ...joined('ignore', own.ignore ?? foreign.hadolint.ignore, ignore),
    ...(trusted.length > 0 ? { 'trusted-registries': trusted } : {}),
    ...(flags.shellcheck ? { shellcheck: true } : {}),
  };
  const settings = {
    ...config.engines?.config,
    ...joined('off', config.engines?.config?.off, ignore),
    ...(trusted.length > 0 ? { 'trusted-registries': trusted } : {}),
  };
  return { lint: readLint(lint), raw: { ...config.engines, lint, config: settings }, waivers, policy };
}

function joined(key: string, one: unknown, more: readonly string[]): Readonly<Record<string, unknown>> {
  return more.length === 0 ? {} : { [key]: [...(Array.isArray(one) ? one : []), ...more] };
}

interface Foreign {
  readonly hadolint: Readonly<Record<string, unknown>>;
  /** Ids of Checkov's checks. */
  readonly skipped: readonly string[];
}

const nothing: Foreign = { hadolint: {}, skipped: [] };

/** A project that comes from another linter brings its configuration. */
async function foreignSettings(start: string, world: World): Promise<Foreign> {
  const hadolint = textOf(['.hadolint.yaml', '.hadolint.yml'], start, world);
  const checkov = textOf(['.checkov.yaml', '.checkov.yml'], start, world);
  if (hadolint === undefined && checkov === undefined) return nothing;
  const [{ readHadolintConfig }, { readCheckovConfig }] = await Promise.all([
    import('../../engines/lint/hadolint-config.js'),
    import('../../engines/lint/checkov-config.js'),
  ]);
  return {
    hadolint: hadolint === undefined ? {} : rawOf(readHadolintConfig(hadolint.text, hadolint.path)),
    skipped: checkov === undefined ? [] : readCheckovConfig(checkov.text, checkov.path),
  };
}

function rawOf(read: Partial<LintSettings>): Readonly<Record<string, unknown>> {
  return {
    ignore: read.ignore,
    severity: read.severity,
    'trusted-registries': read.trustedRegistries,
    'label-schema': read.labelSchema,
    'strict-labels': read.strictLabels,
    pragmas: read.pragmas,
  };
}

/** In the folder or above it, up to the root of the repository, as `seaworthy.yaml` is looked for. */
function textOf(
  names: readonly string[],
  start: string,
  { disk }: World,
): { readonly path: string; readonly text: string } | undefined {
  for (let folder = resolve(disk.workingDirectory(), start); ; folder = dirname(folder)) {
    const path = names.map((name) => join(folder, name)).find((one) => disk.status(one)?.type === 'file');
    if (path !== undefined)
      return { path, text: new TextDecoder().decode(disk.readFile(path, { maxBytes: 1024 * 1024 })) };
    if (folder === dirname(folder) || disk.status(join(folder, '.git')) !== undefined) return undefined;
  }
}
