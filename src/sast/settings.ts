import { SeaworthyError } from '../core/errors.js';
import { codeRules } from './rules/rules.js';

/** The part of `seaworthy.yaml` below `engines.sast`. */
export interface CodeSettings {
  /** Rules that speak; all where it is empty. */
  readonly rules: readonly string[];
  readonly skip: readonly string[];
  /** A report, a list of fingerprints, or a commit of git. */
  readonly baseline?: string;
}

/** @throws SeaworthyError CONFIG_INVALID */
export function readSettings(raw: Readonly<Record<string, unknown>>): CodeSettings {
  const baseline = raw.baseline;
  if (baseline !== undefined && typeof baseline !== 'string')
    throw invalid('baseline', 'is not a text', 'Name a file or a commit.');
  return {
    rules: rulesOf(raw.rules, 'rules'),
    skip: rulesOf(raw.skip, 'skip'),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

function rulesOf(value: unknown, key: string): readonly string[] {
  if (value === undefined) return [];
  const names = typeof value === 'string' ? value.split(',') : value;
  if (!Array.isArray(names) || names.some((each) => typeof each !== 'string'))
    throw invalid(key, 'is not a list of rules', 'Write a list: [sql-injection, CWE-79].');
  return (names as readonly string[]).map((each) => checkedName(each.trim(), key));
}

function checkedName(name: string, key: string): string {
  if (/^CWE-\d+$/i.test(name)) return name.toUpperCase();
  if (codeRules[name]?.rule === name) return name;
  throw invalid(key, `names "${name}", which is no rule of the code engine`, 'See "seaworthy explain".');
}

function invalid(key: string, what: string, whatToDo: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `"${key}" of the code engine ${what}.`, {
    where: `engines.sast.${key}`,
    whatToDo,
  });
}
