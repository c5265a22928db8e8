import { SeaworthyError } from '../core/errors.js';
import type { VersionScheme } from '../core/version.js';

/** A whole number of any length; JavaScript compares the two kinds with each other exactly. */
export type Whole = number | bigint;

/** What makes one order: a parser to a key, and an order of keys. */
export interface SchemeDefinition<Key> {
  readonly id: string;
  readonly title: string;
  readonly ecosystems: readonly string[];
  /** `undefined` where the text is not a version. Linear in its length. */
  parse(version: string): Key | undefined;
  compareKeys(a: Key, b: Key): number;
  /** The numbers that tell big steps from small ones: major first. */
  release(key: Key): readonly Whole[];
  /** A number in front of all others, which is raised when the numbers start over. */
  epoch?(key: Key): Whole;
  /** Whether a change of the second number may break users as long as the first is 0 (SemVer 2.0 clause 4). */
  readonly zeroMajorBreaks?: boolean;
}

// The same versions meet again in every range; a parsed key costs less to keep than to make.
const cacheEntries = 20_000;
const cachedLength = 64;

/** A version scheme from its parts, with parsed versions kept for the next comparison. */
export function defineScheme<Key>(definition: SchemeDefinition<Key>): VersionScheme {
  const cache = new Map<string, Key | undefined>();
  const parse = (version: string): Key | undefined => {
    if (version.length > cachedLength) return definition.parse(version);
    const known = cache.get(version);
    if (known !== undefined || cache.has(version)) return known;
    const key = definition.parse(version);
    if (cache.size >= cacheEntries) cache.clear();
    cache.set(version, key);
    return key;
  };
  const demand = (version: string): Key => parse(version) ?? refuse(version, definition.title);
  return {
    id: definition.id,
    title: definition.title,
    ecosystems: definition.ecosystems,
    isValid: (version) => parse(version) !== undefined,
    compare: (a, b) => definition.compareKeys(demand(a), demand(b)),
    distance: (from, to) => {
      const start = parse(from);
      const end = parse(to);
      // A step that cannot be measured is not promised to be a small one.
      if (start === undefined || end === undefined) return 'major';
      if (definition.epoch && compareWhole(definition.epoch(start), definition.epoch(end)) !== 0)
        return 'major';
      return distanceOf(
        definition.release(start),
        definition.release(end),
        definition.zeroMajorBreaks === true,
      );
    },
  };
}

function distanceOf(
  from: readonly Whole[],
  to: readonly Whole[],
  zeroMajorBreaks: boolean,
): 'patch' | 'minor' | 'major' {
  if (compareWhole(from[0] ?? 0, to[0] ?? 0) !== 0) return 'major';
  if (compareWhole(from[1] ?? 0, to[1] ?? 0) === 0) return 'patch';
  return zeroMajorBreaks && compareWhole(from[0] ?? 0, 0) === 0 ? 'major' : 'minor';
}

function refuse(version: string, title: string): never {
  throw new SeaworthyError(
    'VERSION_INVALID',
    `"${shortened(version)}" is not a version in the order "${title}".`,
    {
      whatToDo: 'Correct the version where it is declared.',
    },
  );
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** Digits only. Up to 15 of them fit a number without loss. */
export function wholeOf(digits: string): Whole {
  return digits.length <= 15 ? Number(digits) : BigInt(digits);
}

export function compareWhole(a: Whole, b: Whole): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By code units, as C's strcmp does for ASCII. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Position by position; where one list ends, `missing` stands in. */
export function compareLists<T>(
  a: readonly T[],
  b: readonly T[],
  missing: T,
  compare: (a: T, b: T) => number,
): number {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compare(a[i] ?? missing, b[i] ?? missing);
    if (order !== 0) return order;
  }
  return 0;
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetterCode(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
