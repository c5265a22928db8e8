import { type Confidence, confidences } from '../../core/confidence.js';
import { SeaworthyError } from '../../core/errors.js';
import { type TrustLevel, trustLevels } from '../../core/trust-level.js';
import { codeRules } from './rules/rules.js';

/** The part of `seaworthy.yaml` below `engines.sast`. */
export interface CodeSettings {
  /** Rules that speak; all where it is empty. */
  readonly rules: readonly string[];
  readonly skip: readonly string[];
  /** Files and folders of the user's own rules. */
  readonly userRules: readonly string[];
  /** A report, a list of fingerprints, or a commit of git. */
  readonly baseline?: string;
  /** Whose input counts. */
  readonly trust: readonly TrustLevel[];
  /** The least that is reported. */
  readonly confidence: Confidence;
}

/** Callers of a function are shown where it is what others call; elsewhere their confidence is low. */
const defaultTrust: readonly TrustLevel[] = ['remote', 'caller'];

/** @throws SeaworthyError CONFIG_INVALID */
export function readSettings(raw: Readonly<Record<string, unknown>>): CodeSettings {
  const baseline = raw.baseline;
  if (baseline !== undefined && typeof baseline !== 'string')
    throw invalid('baseline', 'is not a text', 'Name a file or a commit.');
  const userRules = textsOf(raw['user-rules'], 'user-rules');
  const isKnown = userRules.length === 0 ? isOurs : () => true;
  return {
    userRules,
    rules: rulesOf(raw.rules, 'rules', isKnown),
    skip: rulesOf(raw.skip, 'skip', isKnown),
    ...(baseline === undefined ? {} : { baseline }),
    trust: trustOf(raw.trust),
    confidence: confidenceOf(raw.confidence),
  };
}

function trustOf(value: unknown): readonly TrustLevel[] {
  if (value === undefined) return defaultTrust;
  const names = textsOf(value, 'trust');
  if (names.includes('all')) return trustLevels;
  const unknown = names.find((name) => !(trustLevels as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw invalid(
      'trust',
      `names "${unknown}", which is no level`,
      `Levels: ${trustLevels.join(', ')}, all.`,
    );
  return names as readonly TrustLevel[];
}

function confidenceOf(value: unknown): Confidence {
  const found = confidences.find((each) => each === (value ?? 'medium'));
  if (found === undefined)
    throw invalid('confidence', 'is no confidence', `Name one of: ${confidences.join(', ')}.`);
  return found;
}

type IsKnown = (name: string) => boolean;

function rulesOf(value: unknown, key: string, isKnown: IsKnown): readonly string[] {
  return textsOf(value, key).map((each) => checkedName(each, key, isKnown));
}

function textsOf(value: unknown, key: string): readonly string[] {
  if (value === undefined) return [];
  const names = typeof value === 'string' ? value.split(',') : value;
  if (!Array.isArray(names) || names.some((each) => typeof each !== 'string'))
    throw invalid(key, 'is not a list', 'Write a list: [sql-injection, CWE-79].');
  return (names as readonly string[]).map((each) => each.trim());
}

function isOurs(name: string): boolean {
  return codeRules[name]?.rule === name;
}

/** Rules of the user's own may have any name. */
function checkedName(name: string, key: string, isKnown: IsKnown): string {
  if (/^CWE-\d+$/i.test(name)) return name.toUpperCase();
  if (isKnown(name)) return name;
  throw invalid(key, `names "${name}", which is no rule of the code engine`, 'See "seaworthy explain".');
}

function invalid(key: string, what: string, whatToDo: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `"${key}" of the code engine ${what}.`, {
    where: `engines.sast.${key}`,
    whatToDo,
  });
}
