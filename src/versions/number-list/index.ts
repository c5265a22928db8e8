import { compareWhole, defineScheme, type Whole, wholeOf } from '../define-scheme.js';

/**
 * Rows of whole numbers, compared place by place; of equal beginnings the longer row is above (`1.0 < 1.0.0`).
 * R: "package_version" in https://cran.r-project.org/doc/manuals/r-release/R-exts.html, where "-" is as good as ".".
 * Haskell: https://pvp.haskell.org/#version-numbers.
 */
export const scheme = defineScheme<readonly Whole[]>({
  id: 'number-list',
  title: 'rows of numbers (R, Haskell)',
  ecosystems: ['CRAN', 'Bioconductor', 'Hackage', 'GHC'],
  parse: (version) => (shape.test(version) ? version.split(/[.-]/).map(wholeOf) : undefined),
  compareKeys: compare,
  release: (numbers) => numbers,
});

const shape = /^\d+(?:[.-]\d+)*$/;

function compare(a: readonly Whole[], b: readonly Whole[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const order = compareWhole(a[at] ?? 0, b[at] ?? 0);
    if (order !== 0) return order;
  }
  return Math.sign(a.length - b.length);
}
