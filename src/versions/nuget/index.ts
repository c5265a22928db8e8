import { compareText, compareWhole, defineScheme, type Whole, wholeOf } from '../define-scheme.js';

interface NugetKey {
  readonly numbers: readonly [Whole, Whole, Whole, Whole];
  readonly prerelease: readonly (Whole | string)[];
}

/**
 * SemVer 2.0 with a fourth number and labels without regard to case
 * (https://learn.microsoft.com/nuget/concepts/package-versioning).
 */
export const scheme = defineScheme<NugetKey>({
  id: 'nuget',
  title: 'NuGet',
  ecosystems: ['NuGet'],
  parse,
  compareKeys: (a, b) => compareNumbers(a.numbers, b.numbers) || compareLabels(a.prerelease, b.prerelease),
  release: ({ numbers }) => numbers,
});

const shape =
  /^[vV]?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]*)?$/;

function parse(version: string): NugetKey | undefined {
  const match = shape.exec(version);
  if (match === null) return undefined;
  const [, major = '0', minor = '0', patch = '0', revision = '0', labels] = match;
  return {
    numbers: [wholeOf(major), wholeOf(minor), wholeOf(patch), wholeOf(revision)],
    prerelease: labels === undefined ? [] : labels.toLowerCase().split('.').map(parseLabel),
  };
}

function parseLabel(text: string): Whole | string {
  return /^\d+$/.test(text) ? wholeOf(text) : text;
}

function compareNumbers(a: NugetKey['numbers'], b: NugetKey['numbers']): number {
  return (
    compareWhole(a[0], b[0]) ||
    compareWhole(a[1], b[1]) ||
    compareWhole(a[2], b[2]) ||
    compareWhole(a[3], b[3])
  );
}

function compareLabels(a: NugetKey['prerelease'], b: NugetKey['prerelease']): number {
  if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = compareLabel(a[i] ?? 0, b[i] ?? 0);
    if (order !== 0) return order;
  }
  return Math.sign(a.length - b.length);
}

function compareLabel(a: Whole | string, b: Whole | string): number {
  if (typeof a === 'string') return typeof b === 'string' ? compareText(a, b) : 1;
  return typeof b === 'string' ? -1 : compareWhole(a, b);
}
