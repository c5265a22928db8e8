import { compareWhole, defineScheme, type Whole, wholeOf } from '../define-scheme.js';

interface ComposerKey {
  readonly numbers: readonly Whole[];
  readonly stability: number;
  readonly stabilityNumbers: readonly Whole[];
  /** `-dev` behind it: before what it leads to. */
  readonly development: boolean;
}

/**
 * Composer's versions (https://getcomposer.org/doc/articles/versions.md): up to four numbers, then a stability.
 * Branches (`dev-main`) have no place in the order and are no versions here.
 */
export const scheme = defineScheme<ComposerKey>({
  id: 'composer',
  title: 'Composer',
  ecosystems: ['Packagist'],
  parse,
  compareKeys: (a, b) =>
    compareNumbers(a, b) ||
    a.stability - b.stability ||
    compareShared(a.stabilityNumbers, b.stabilityNumbers) ||
    a.stabilityNumbers.length - b.stabilityNumbers.length ||
    Number(b.development) - Number(a.development),
  release: ({ numbers }) => numbers,
});

const ending =
  /^[._-]?(?:(alpha|beta|patch|pl|rc|stable|a|b|p)[.-]?(\d+(?:[.-]\d+)*)?)?([.-]?dev)?(?:\+\S*)?$/i;
const classical = /^[vV]?(\d{1,5}(?:\.\d+){0,3})(?!\.?\d)/;
// Numbers of a date, apart by any sign or none: they are as many as there are, and not filled up with zeros.
const dated = /^[vV]?(\d{4}(?:[.:-]?\d{2}){1,6}(?:[.:-]?\d{1,3}){0,2})(?!\d)/;

const development = 0;
const stable = 4;
const stabilities: Readonly<Record<string, number>> = {
  alpha: 1,
  a: 1,
  beta: 2,
  b: 2,
  rc: 3,
  stable,
  patch: 5,
  pl: 5,
  p: 5,
};

function parse(version: string): ComposerKey | undefined {
  return parseAs(classical, version, 4) ?? parseAs(dated, version, 0);
}

function parseAs(shape: RegExp, version: string, least: number): ComposerKey | undefined {
  const [start, digits] = shape.exec(version) ?? [];
  const match = start === undefined ? null : ending.exec(version.slice(start.length));
  if (match === null || digits === undefined) return undefined;
  const [, word, stabilityNumbers, branch] = match;
  const numbers = digits.split(/\D/).map(wholeOf);
  while (numbers.length < least) numbers.push(0);
  // A bare `-dev` is below alpha (version_compare of PHP), one behind a stability below that. What is stable is no more than that.
  const bare = branch === undefined ? stable : development;
  const stability = word === undefined ? bare : (stabilities[word.toLowerCase()] ?? stable);
  if (word !== undefined && stability === stable)
    return { numbers, stability, stabilityNumbers: [], development: false };
  return {
    ...{ numbers, stability, development: branch !== undefined },
    stabilityNumbers: stabilityNumbers === undefined ? [] : stabilityNumbers.split(/[.-]/).map(wholeOf),
  };
}

/** Where one has no more numbers, the other is above it, unless the first is a patch there. */
function compareNumbers(a: ComposerKey, b: ComposerKey): number {
  const order = compareShared(a.numbers, b.numbers);
  if (order !== 0) return order;
  const longer = Math.sign(a.numbers.length - b.numbers.length);
  const shorter = longer > 0 ? b : a;
  return longer !== 0 && shorter.stability > stable ? -longer : longer;
}

function compareShared(a: readonly Whole[], b: readonly Whole[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const order = compareWhole(a[at] ?? 0, b[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
