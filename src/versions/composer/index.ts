import { compareLists, compareWhole, defineScheme, type Whole, wholeOf } from '../define-scheme.js';

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
    compareLists<Whole>(a.numbers, b.numbers, 0, compareWhole) ||
    a.stability - b.stability ||
    compareLists<Whole>(a.stabilityNumbers, b.stabilityNumbers, 0, compareWhole) ||
    Number(b.development) - Number(a.development),
  release: ({ numbers }) => numbers,
});

const shape =
  /^[vV]?(\d+(?:\.\d+){0,3})(?:[._-]?(alpha|beta|patch|pl|rc|stable|a|b|p)[.-]?(\d+(?:[.-]\d+)*)?)?([.-]?dev)?(?:\+\S*)?$/i;

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
  const match = shape.exec(version);
  if (match === null) return undefined;
  const [, numbers = '', stability, stabilityNumbers, branch] = match;
  // A bare `-dev` is below alpha (version_compare of PHP), one behind a stability below that.
  const bare = branch === undefined ? stable : development;
  return {
    numbers: numbers.split('.').map(wholeOf),
    stability: stability === undefined ? bare : (stabilities[stability.toLowerCase()] ?? stable),
    stabilityNumbers: stabilityNumbers === undefined ? [] : stabilityNumbers.split(/[.-]/).map(wholeOf),
    development: branch !== undefined,
  };
}
