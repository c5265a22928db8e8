import type { Fact } from '../../core/analyzer.js';
import { SeaworthyError } from '../../core/errors.js';
import { registryOf } from './models/image-name.js';
import { configRules } from './rules/index.generated.js';

/** The engine's part of `seaworthy.yaml`. */
export interface Settings {
  /** Rules, by id or alias, that are not asked. */
  readonly off: ReadonlySet<string>;
  /** Registries that images may come from, `registry.example.com` or `*.example.com`; any if empty. */
  readonly trustedRegistries: readonly string[];
  /** YYYY-MM-DD, UTC: comments hold through their last day. */
  readonly today: string;
}

/** @throws SeaworthyError CONFIG_INVALID */
export function readSettings(raw: Readonly<Record<string, unknown>>, now: Date): Settings {
  const known = new Set(['off', 'trusted-registries']);
  const unknown = Object.keys(raw).find((key) => !known.has(key));
  if (unknown !== undefined) throw invalid(`there is no setting "${unknown}"`);
  return {
    off: new Set(texts(raw, 'off')),
    trustedRegistries: texts(raw, 'trusted-registries'),
    today: now.toISOString().slice(0, 10),
  };
}

function texts(raw: Readonly<Record<string, unknown>>, key: string): readonly string[] {
  const value = raw[key] ?? [];
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
  throw invalid(`"${key}" has to be a list of texts`);
}

function invalid(message: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', message, {
    where: 'engines.config',
    whatToDo: 'Known are "off" and "trusted-registries".',
  });
}

const needsRegistries = new Set(
  configRules.filter(({ needs }) => needs === 'trustedRegistries').map(({ id }) => id),
);

const silentWithRegistries = new Set(
  configRules.filter(({ unless }) => unless === 'trustedRegistries').map(({ id }) => id),
);

type ConfigFact = Extract<Fact, { kind: 'config-finding' }>;

/** Facts are kept whatever the settings are; here the settings speak. */
export function isWanted(
  {
    rule,
    aliases,
    actual,
    ignoredUntil,
    toldAfter,
  }: Pick<ConfigFact, 'rule' | 'aliases' | 'actual' | 'ignoredUntil' | 'toldAfter'>,
  settings: Settings,
): boolean {
  if (ignoredUntil !== undefined && settings.today <= ignoredUntil) return false;
  if (toldAfter !== undefined && settings.today <= toldAfter) return false;
  if (settings.off.has(rule) || aliases.some((alias) => settings.off.has(alias))) return false;
  if (silentWithRegistries.has(rule)) return settings.trustedRegistries.length === 0;
  if (!needsRegistries.has(rule)) return true;
  return (
    settings.trustedRegistries.length > 0 &&
    !settings.trustedRegistries.some((one) => fits(registryOf(actual), one))
  );
}

function fits(registry: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? registry.endsWith(pattern.slice(1)) : registry === pattern;
}
