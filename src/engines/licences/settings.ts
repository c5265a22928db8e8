import { SeaworthyError } from '../../core/errors.js';
import type { Severity } from '../../core/severity.js';
import { type Category, categories, spdxId } from './categories.js';
import type { Licence } from './expression.js';

/** `engines.licences` of `seaworthy.yaml`. */
export interface Settings {
  /** Categories and SPDX ids that make a finding. */
  readonly deny: readonly string[];
  /** Categories and SPDX ids besides which every licence makes one; all are fine where it is empty. */
  readonly only: readonly string[];
  /** SPDX ids and package names that never do. */
  readonly allow: readonly string[];
  /** Also look at packages of the operating system, which nearly all hold some GPL. */
  readonly systemPackages: boolean;
  /** Also look at packages that are needed for development only. */
  readonly development: boolean;
}

const defaults: Settings = {
  deny: ['network-copyleft', 'strong-copyleft'],
  only: [],
  allow: [],
  systemPackages: false,
  development: false,
};

/** @throws SeaworthyError CONFIG_INVALID naming the key */
export function readSettings(raw: Readonly<Record<string, unknown>>): Settings {
  const unknown = Object.keys(raw).find((key) => !Object.hasOwn(defaults, key));
  if (unknown !== undefined) refuse(unknown, `is not a setting. Use ${Object.keys(defaults).join(', ')}`);
  const only = listOf(raw, 'only') ?? defaults.only;
  // Who lists what is allowed has thought of the rest.
  const deny = listOf(raw, 'deny') ?? (only.length > 0 ? [] : defaults.deny);
  for (const [key, words] of [
    ['deny', deny],
    ['only', only],
  ] as const) {
    const stranger = words.find((word) => !isCategory(word) && spdxId(word) === undefined);
    if (stranger !== undefined)
      refuse(key, `"${stranger}" is neither an SPDX id nor one of ${categories.join(', ')}`);
  }
  return {
    deny,
    only,
    allow: listOf(raw, 'allow') ?? defaults.allow,
    systemPackages: flagOf(raw, 'systemPackages') ?? defaults.systemPackages,
    development: flagOf(raw, 'development') ?? defaults.development,
  };
}

export function isDenied({ id, category }: Licence, { deny, only, allow }: Settings): boolean {
  if (allow.some((word) => sameId(word, id))) return false;
  if (only.length > 0 && !only.includes(category) && !only.some((word) => sameId(word, id))) return true;
  return deny.includes(category) || deny.some((word) => sameId(word, id));
}

function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function isCategory(word: string): word is Category {
  return (categories as readonly string[]).includes(word);
}

/** How much it matters when no one said: what reaches services before what reaches copies. */
export const severities: Readonly<Record<Category, Severity>> = {
  'public-domain': 'low',
  permissive: 'low',
  'weak-copyleft': 'low',
  'strong-copyleft': 'low',
  'network-copyleft': 'medium',
  proprietary: 'medium',
  unknown: 'low',
};

function listOf(raw: Readonly<Record<string, unknown>>, key: string): readonly string[] | undefined {
  const value = raw[key];
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    refuse(key, 'must be a list of texts');
  return value;
}

function flagOf(raw: Readonly<Record<string, unknown>>, key: string): boolean | undefined {
  const value = raw[key];
  if (value === undefined) return undefined;
  if (typeof value !== 'boolean') refuse(key, 'must be true or false');
  return value;
}

function refuse(key: string, because: string): never {
  throw new SeaworthyError('CONFIG_INVALID', `engines.licences.${key} ${because}.`, {
    whatToDo: 'Correct it in seaworthy.yaml.',
  });
}
