import { satisfies as pythonSatisfies } from '@renovatebot/pep440';
import { satisfies as gemSatisfies } from '@renovatebot/ruby-semver';
import semver from 'semver';

/** Whether a range allows a version; undefined where the range is none, as an address or a branch. */
type Allows = (version: string, range: string) => boolean | undefined;

const longest = 400;

/** @param ecosystem as advisories write it; its ranges are read as its package manager reads them */
export function allows(ecosystem: string, version: string, range: string): boolean | undefined {
  return range.length > longest ? undefined : (byEcosystem[ecosystem] ?? bySemver())(version, range);
}

/** @param spelled the range in the words of npm */
function bySemver(spelled: (range: string) => string = (range) => range): Allows {
  return (version, range) => {
    const text = spelled(range);
    if (semver.validRange(text, true) === null) return undefined;
    const whole = semver.valid(version, true) ?? semver.coerce(version)?.version;
    return whole === undefined ? undefined : semver.satisfies(whole, text, { loose: true });
  };
}

/** A bare version is a caret one; parts are joined by commas (https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html). */
function cargoRange(range: string): string {
  return range
    .split(',')
    .map((part) => (/^\s*\d/.test(part) ? `^${part.trim()}` : part.trim()))
    .join(' ');
}

/** `|` is `||`, a comma joins, and `~1.2` goes up to 2.0 (https://getcomposer.org/doc/articles/versions.md). */
function composerRange(range: string): string {
  return range
    .replace(/@\w+/g, '')
    .replace(/\|{1,2}/g, '||')
    .replaceAll(',', ' ')
    .replace(
      /~\s{0,4}v?(\d+)\.(\d+)(?![\d.])/g,
      (_, major, minor) => `>=${major}.${minor}.0 <${Number(major) + 1}.0.0`,
    );
}

const gem: Allows = (version, range) => {
  try {
    return gemSatisfies(version, range);
  } catch {
    return undefined;
  }
};

/** `>=1.2, <2`: nothing stands there but specifiers and what parts them. */
function isSpecifiers(text: string): boolean {
  return text.length < 800 && /^[,\s]{0,40}$/.test(text.replace(/[<>=!~]=?=?\s{0,4}[\w.*+!-]{1,60}/g, ''));
}

/** Specifiers (https://packaging.python.org/en/latest/specifications/version-specifiers/), which Poetry joins with `||`. */
const python: Allows = (version, range) => {
  const answers = range.split('||').map((part) => {
    const text = part.trim();
    if (text === '*' || text === '') return true;
    if (!isSpecifiers(text)) return undefined;
    try {
      return pythonSatisfies(version, text, { prereleases: true });
    } catch {
      return undefined;
    }
  });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
};

const byEcosystem: Readonly<Partial<Record<string, Allows>>> = {
  'crates.io': bySemver(cargoRange),
  Packagist: bySemver(composerRange),
  RubyGems: gem,
  PyPI: python,
};
