import {
  compareText,
  compareWhole,
  defineScheme,
  isDigitCode,
  type Whole,
  wholeOf,
} from '../define-scheme.js';

type Item = Whole | string;

/**
 * A version is a row of lists: a hyphen, or a change between digits and letters, ends one list and opens the next
 * inside of it. `1.0-alpha2` is `[1, 0, [alpha, [2]]]`, kept flat here so that no input can nest deeply.
 */
type MavenKey = readonly (readonly Item[])[];

/**
 * Maven's order: https://maven.apache.org/pom.html#version-order-specification. Where a word stands inside a list
 * (`2.x.1`) Maven's own comparison is not transitive; we follow it there too, because builds do.
 */
export const scheme = defineScheme<MavenKey>({
  id: 'maven',
  title: 'Maven',
  ecosystems: ['Maven'],
  parse: (version) => (shape.test(version) ? normalise(readLists(version.toLowerCase())) : undefined),
  compareKeys: compareFrom,
  release: (lists) => (lists[0] ?? []).map((item) => (typeof item === 'string' ? 0 : item)),
});

// Maven itself takes any text; one without a digit is no version that an advisory could speak of.
const shape = /^[^\s\d]*\d\S*$/;

function readLists(version: string): Item[][] {
  let list: Item[] = [];
  const lists = [list];
  const open = () => {
    if (list.length === 0) return;
    list = [];
    lists.push(list);
  };
  let start = 0;
  let digits = false;
  const take = (end: number, before: 'separator' | 'digit' | 'letter' | 'end') => {
    // At the end and before a digit, ".x" is read as "-x": 1.0.rc1 is 1.0-rc1.
    if (!digits && before !== 'separator') open();
    const text = version.slice(start, end);
    list.push(digits ? wholeOf(text) : qualifierOf(text, before === 'digit'));
  };
  for (let i = 0; i < version.length; i++) {
    const char = version[i];
    if (char === '.' || char === '-') {
      if (i === start) list.push(0);
      else take(i, 'separator');
      if (char === '-') open();
      start = i + 1;
      continue;
    }
    const isDigit = isDigitCode(version.charCodeAt(i));
    if (i > start && isDigit !== digits) {
      take(i, isDigit ? 'digit' : 'letter');
      open();
      start = i;
    }
    digits = isDigit;
  }
  if (start < version.length) take(version.length, 'end');
  return lists;
}

function qualifierOf(text: string, beforeDigit: boolean): string {
  const short = beforeDigit ? shortNames.get(text) : undefined;
  return short ?? aliases.get(text) ?? text;
}

const shortNames = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
]);
const release = '';
const aliases = new Map([
  ['ga', release],
  ['final', release],
  ['release', release],
  ['cr', 'rc'],
]);

/** Zeros and releases at the end of a list say nothing, nor do lists that became empty. */
function normalise(lists: readonly Item[][]): MavenKey {
  const kept: Item[][] = [];
  for (let i = lists.length - 1; i >= 0; i--) {
    const list = lists[i] ?? [];
    while (list.length > 0 && isNothing(list[list.length - 1])) list.pop();
    if (list.length > 0 || kept.length > 0) kept.push(list);
  }
  return kept.reverse();
}

function isNothing(item: Item | undefined): boolean {
  return item === 0 || item === 0n || item === release;
}

const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', release, 'sp'];
const releaseRank = qualifiers.indexOf(release);

function compareQualifiers(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || (rankOf(a) === qualifiers.length ? compareText(a, b) : 0);
}

function rankOf(qualifier: string): number {
  const rank = qualifiers.indexOf(qualifier);
  return rank < 0 ? qualifiers.length : rank;
}

/** The place of the rest of a version, as one item of the list before it. */
const sublist = Symbol('sublist');

function compareFrom(a: MavenKey, b: MavenKey): number {
  for (let level = 0; level < Math.max(a.length, b.length); level++) {
    const left = itemsAt(a, level);
    const right = itemsAt(b, level);
    const length = Math.max(left.length, right.length);
    for (let i = 0; i < length; i++) {
      const x = left[i];
      const y = right[i];
      if (x === sublist && y === sublist) continue;
      const order =
        x === undefined
          ? -compareToNothing(y, b, level)
          : y === undefined
            ? compareToNothing(x, a, level)
            : compareItems(x, y);
      if (order !== 0) return order;
      if (x === sublist || y === sublist) return 0;
    }
  }
  return 0;
}

function itemsAt(lists: MavenKey, level: number): readonly (Item | typeof sublist)[] {
  const items = lists[level] ?? [];
  return level + 1 < lists.length ? [...items, sublist] : items;
}

function compareToNothing(item: Item | typeof sublist | undefined, lists: MavenKey, level: number): number {
  if (item !== sublist) return compareItemToNothing(item ?? 0);
  for (const inner of lists.slice(level + 1).flat()) {
    const order = compareItemToNothing(inner);
    if (order !== 0) return order;
  }
  return 0;
}

function compareItemToNothing(item: Item): number {
  return typeof item === 'string' ? rankOf(item) - releaseRank : compareWhole(item, 0);
}

/** `1.1` is above `1-1`, which is above `1-sp`: numbers, then lists, then words. */
function compareItems(a: Item | typeof sublist, b: Item | typeof sublist): number {
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds;
  if (typeof a === 'string' && typeof b === 'string') return compareQualifiers(a, b);
  return compareWhole(a as Whole, b as Whole);
}

function kindOf(item: Item | typeof sublist): number {
  return typeof item === 'string' ? 0 : item === sublist ? 1 : 2;
}
