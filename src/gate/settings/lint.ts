import { dirname, join, resolve } from 'node:path';
import type { Finding } from '../../core/finding.js';
import { type Gap, gap } from '../../core/gap.js';
import type { Waiver } from '../../core/report.js';
import type { World } from '../../core/world.js';
import { type LintSettings, readSettings as readLint } from '../../engines/lint/settings.js';
import type { Policy } from '../../policy/decide.js';
import type { RoleOverride } from '../roles/find.js';
import { readSettings, type SettingsOptions } from './index.js';

export interface LintCommandSettings {
  readonly lint: LintSettings;
  readonly policy: Policy;
  /** By the engine's name. */
  readonly raw: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly waivers: readonly Waiver[];
  readonly roles: readonly RoleOverride[];
  /** Paths that are left out. */
  readonly exclude: readonly string[];
  /** Engines that do not run. */
  readonly skip: readonly string[];
  /** What the project's files leave out; first in the report. */
  readonly gaps: readonly Gap[];
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
  const { config, policy, waivers, gaps } = readSettings(options, start, world);
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
  return {
    lint: readLint(lint),
    raw: { ...config.engines, lint, config: settings },
    waivers,
    policy,
    roles: config.roles ?? [],
    exclude: config.scan?.exclude ?? [],
    skip: config.scan?.skip ?? [],
    gaps: [...gaps, ...(await leftOut(foreign, policy))],
  };
}

function joined(key: string, one: unknown, more: readonly string[]): Readonly<Record<string, unknown>> {
  return more.length === 0 ? {} : { [key]: [...(Array.isArray(one) ? one : []), ...more] };
}

interface Foreign {
  readonly hadolint: Readonly<Record<string, unknown>>;
  /** Ids of Checkov's checks. */
  readonly skipped: readonly string[];
  /** Rules that a file turns off or makes milder. */
  readonly skippedByFile: readonly { readonly path: string; readonly rules: readonly string[] }[];
}

const nothing: Foreign = { hadolint: {}, skipped: [], skippedByFile: [] };

/** A project that comes from another linter brings its configuration. */
async function foreignSettings(start: string, world: World): Promise<Foreign> {
  const hadolint = textOf(['.hadolint.yaml', '.hadolint.yml'], start, world);
  const checkov = textOf(['.checkov.yaml', '.checkov.yml'], start, world);
  if (hadolint === undefined && checkov === undefined) return nothing;
  const [{ readHadolintConfig }, { readCheckovConfig }] = await Promise.all([
    import('../../engines/lint/hadolint-config.js'),
    import('../../engines/lint/checkov-config.js'),
  ]);
  const own = hadolint === undefined ? {} : readHadolintConfig(hadolint.text, hadolint.path);
  const skipped = checkov === undefined ? [] : readCheckovConfig(checkov.text, checkov.path);
  return {
    hadolint: hadolint === undefined ? {} : rawOf(own),
    skipped,
    skippedByFile: [
      ...(hadolint === undefined
        ? []
        : [{ path: hadolint.path, rules: [...(own.ignore ?? []), ...Object.keys(own.severity ?? {})] }]),
      ...(checkov === undefined ? [] : [{ path: checkov.path, rules: skipped }]),
    ],
  };
}

/** Rules that a file of the project turns off or makes milder; without those that break the policy the verdict is incomplete. */
async function leftOut({ skippedByFile }: Foreign, policy: Policy): Promise<readonly Gap[]> {
  const files = skippedByFile.filter(({ rules }) => rules.length > 0);
  if (files.length === 0) return [];
  const breaking = await breakingRules(policy);
  return files.map(({ path, rules }) => {
    const worst = rules.filter((rule) => breaking.has(rule.toLowerCase()));
    const list = (names: readonly string[]) => names.slice(0, 20).join(', ');
    return worst.length === 0
      ? gap('configuration', path, `This file leaves out rules: ${list(rules)}`, 'note')
      : {
          ...gap('configuration', path, `This file leaves out rules that break the policy: ${list(worst)}`),
          whatToDo: 'Pass them with --ignore, or waive the findings.',
        };
  });
}

/** Names of rules whose findings would break the policy, in lower case. */
async function breakingRules({ clauses }: Policy): Promise<ReadonlySet<string>> {
  const [{ rules }, { configRules }] = await Promise.all([
    import('../../engines/lint/rules/index.generated.js'),
    import('../../engines/config/rules/index.generated.js'),
  ]);
  const all = [
    ...rules.map((rule) => ({ ...rule, engine: 'lint' })),
    ...configRules.map((rule) => ({ ...rule, engine: 'config' })),
  ];
  return new Set(
    all
      .filter((rule) => clauses.some(({ fits }) => fits(findingLike(rule))))
      .flatMap(({ id, aliases }) => [id, ...aliases].map((name) => name.toLowerCase())),
  );
}

function findingLike(
  rule: Pick<Finding, 'aliases' | 'severity' | 'engine' | 'title'> & { readonly id: string },
): Finding {
  return {
    kind: 'finding',
    rule: rule.id,
    aliases: rule.aliases,
    engine: rule.engine,
    title: rule.title,
    severity: rule.severity,
    risk: 0,
    fingerprint: rule.id,
    locations: [{ at: 'file', path: '.' }],
    fix: { kind: 'manual', summary: '' },
    evidence: { kind: 'instruction', text: '' },
    references: [],
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
