import { dirname, join, resolve } from 'node:path';
import type { World } from '../core/world.js';
import type { LintSettings } from '../engines/lint/settings.js';
import { parseClauses } from '../policy/clause.js';
import type { decide, Policy } from '../policy/decide.js';
import type { ParsedOptions } from './command.js';
import { readSettings } from './settings.js';

export interface LintCommandSettings {
  readonly lint: LintSettings;
  readonly policy: Policy;
  /** By the engine's name. */
  readonly raw: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly waivers: Parameters<typeof decide>[3];
}

/** What breaks the policy when nobody says otherwise: a linter that never fails is not looked at. */
const defaultFailOn = 'medium';

/**
 * What `seaworthy.yaml`, the configuration of hadolint and of Checkov, and the command line say together, the later
 * over the earlier; lists of rules that are not wanted are joined.
 * @throws SeaworthyError CONFIG_INVALID
 */
export async function readLintSettings(
  options: ParsedOptions,
  start: string,
  world: World,
): Promise<LintCommandSettings> {
  const { readSettings: readLint } = await import('../engines/lint/settings.js');
  const { config, policy, waivers } = readSettings(options, start, world);
  const foreign = options.flag('noConfig') ? nothing : await foreignSettings(start, world);
  const own = config.engines?.lint ?? {};
  const ignore = [...foreign.skipped, ...options.texts('ignore')];
  const trusted = options.texts('trustedRegistry');
  const lint = {
    ...foreign.hadolint,
    ...own,
    ...joined('ignore', own.ignore ?? foreign.hadolint.ignore, ignore),
    ...(trusted.length > 0 ? { 'trusted-registries': trusted } : {}),
    ...(options.flag('shellcheck') ? { shellcheck: true } : {}),
  };
  const settings = {
    ...config.engines?.config,
    ...joined('off', config.engines?.config?.off, ignore),
    ...(trusted.length > 0 ? { 'trusted-registries': trusted } : {}),
  };
  const isPolicySet = options.text('failOn') !== undefined || config.policy?.['fail-on'] !== undefined;
  return {
    lint: readLint(lint),
    raw: { ...config.engines, lint, config: settings },
    waivers,
    policy: isPolicySet ? policy : { ...policy, name: 'lint', clauses: parseClauses(defaultFailOn) },
  };
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
    import('../engines/lint/hadolint-config.js'),
    import('../engines/lint/checkov-config.js'),
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
