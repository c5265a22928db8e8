import { compareText, compareWhole, defineScheme, type Whole, wholeOf } from '../define-scheme.js';

/**
 * One part of a version. `rank` is the kind's place in the order of kinds: where two versions differ in kind at the
 * same place, the higher rank is the lower version.
 */
interface Part {
  readonly rank: number;
  readonly number?: Whole;
  readonly text?: string;
}

const rank = {
  first: 0,
  number: 1,
  letter: 2,
  letterNumber: 3,
  suffix: 4,
  suffixNumber: 5,
  commit: 6,
  revision: 7,
  end: 8,
} as const;
const end: Part = { rank: rank.end };

/**
 * apk-package(5), "Version", and the order of apk-tools: `number{.number}[letter]{_suffix[number]}[~hash][-rN]`.
 * Packages and advisories also have numbers behind the letter (`6.6.2p1`), which apk-tools reads as far as the letter;
 * here they count, so that `p1` is before `p2`.
 */
export const scheme = defineScheme<readonly Part[]>({
  id: 'apk',
  title: 'Alpine packages',
  ecosystems: [
    'Alpine',
    'Wolfi',
    'Chainguard',
    'MinimOS',
    'Alpaquita',
    'BellSoft Hardened Containers',
    'postmarketOS',
  ],
  parse,
  compareKeys: compare,
  release: (parts) => [parts[0]?.number ?? 0, parts[1]?.rank === rank.number ? (parts[1].number ?? 0) : 0],
});

const shape =
  /^(\d+(?:\.\d+)*)(?:([a-z])(\d{0,9}))?((?:_(?:alpha|beta|cvs|git|hg|p(?:re)?|rc|svn)\d*)*)(?:~([0-9a-f]+))?(?:-r(\d+))?$/;

// Below 0: before the version itself. 0 and above: patches after it.
const suffixOrder: Readonly<Record<string, number>> = {
  alpha: -4,
  beta: -3,
  pre: -2,
  rc: -1,
  cvs: 0,
  svn: 1,
  git: 2,
  hg: 3,
  p: 4,
};

function parse(version: string): readonly Part[] | undefined {
  const match = shape.exec(version);
  if (match === null) return undefined;
  const [, numbers = '', letter, letterNumber = '', suffixes = '', commit, revision] = match;
  const parts: Part[] = numbers.split('.').map((digits, index) => ({
    rank: index === 0 ? rank.first : rank.number,
    number: wholeOf(digits),
    text: digits,
  }));
  if (letter !== undefined) parts.push({ rank: rank.letter, text: letter });
  if (letterNumber !== '') parts.push({ rank: rank.letterNumber, number: wholeOf(letterNumber) });
  for (const suffix of suffixes.matchAll(/_([a-z]+)(\d*)/g)) {
    parts.push({ rank: rank.suffix, number: suffixOrder[suffix[1] ?? ''] ?? 0 });
    if (suffix[2]) parts.push({ rank: rank.suffixNumber, number: wholeOf(suffix[2]) });
  }
  if (commit !== undefined) parts.push({ rank: rank.commit, text: commit });
  if (revision !== undefined) parts.push({ rank: rank.revision, number: wholeOf(revision) });
  return parts;
}

function compare(a: readonly Part[], b: readonly Part[]): number {
  for (let i = 0; ; i++) {
    const left = a[i] ?? end;
    const right = b[i] ?? end;
    if (left.rank !== right.rank) return compareKinds(left, right);
    if (left.rank === rank.end) return 0;
    const order = compareSameKind(left, right);
    if (order !== 0) return order;
  }
}

function compareKinds(a: Part, b: Part): number {
  if (isPrerelease(a)) return -1;
  if (isPrerelease(b)) return 1;
  return a.rank > b.rank ? -1 : 1;
}

function isPrerelease(part: Part): boolean {
  return part.rank === rank.suffix && compareWhole(part.number ?? 0, 0) < 0;
}

function compareSameKind(a: Part, b: Part): number {
  // After the first number, one with a leading zero is a fraction: 1.01 < 1.1, 1.010 < 1.09.
  const fraction = a.rank === rank.number && (a.text?.startsWith('0') || b.text?.startsWith('0'));
  if (fraction || a.number === undefined || b.number === undefined)
    return compareText(a.text ?? '', b.text ?? '');
  return compareWhole(a.number, b.number);
}
