import { compareText, compareWhole, defineScheme, type Whole, wholeOf } from '../define-scheme.js';

export interface SemverKey {
  /** The fourth is no SemVer, but stands in old advisories for scripts of the web (`1.6.0.2`). */
  readonly core: readonly [major: Whole, minor: Whole, patch: Whole, fourth: Whole];
  /** Empty for a release. */
  readonly prerelease: readonly (Whole | string)[];
}

/**
 * SemVer 2.0.0, clause 11 (https://semver.org/#spec-item-11). Real registries and advisories also hold `v1.2.3`,
 * `1.0` and, from npm's early years, `1.2.3beta` and `1.2.3.RC1`; their meaning is plain, so they are read.
 */
export const scheme = defineScheme<SemverKey>({
  id: 'semver',
  title: 'SemVer 2.0',
  ecosystems: [
    'npm',
    'crates.io',
    'Hex',
    'SwiftURL',
    'GitHub Actions',
    'Bitnami',
    'Julia',
    'VSCode',
    'Kubernetes',
  ],
  parse: parseSemver,
  compareKeys: compareSemver,
  release: ({ core }) => core,
  zeroMajorBreaks: true,
});

const shape =
  /^[vV=]?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)|\.?([A-Za-z][0-9A-Za-z-]*(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]*)?$/;

export function parseSemver(version: string): SemverKey | undefined {
  const match = shape.exec(version);
  if (match === null) return undefined;
  const prerelease = match[5] ?? match[6];
  // A wildcard of a range is no label.
  if (match[6] !== undefined && /^x(?:\.x)?$/i.test(match[6])) return undefined;
  return {
    core: [
      wholeOf(match[1] ?? '0'),
      wholeOf(match[2] ?? '0'),
      wholeOf(match[3] ?? '0'),
      wholeOf(match[4] ?? '0'),
    ],
    prerelease: prerelease === undefined ? [] : prerelease.split('.').map(parseIdentifier),
  };
}

function parseIdentifier(text: string): Whole | string {
  return /^\d+$/.test(text) ? wholeOf(text) : text;
}

export function compareSemver(a: SemverKey, b: SemverKey): number {
  return (
    compareWhole(a.core[0], b.core[0]) ||
    compareWhole(a.core[1], b.core[1]) ||
    compareWhole(a.core[2], b.core[2]) ||
    compareWhole(a.core[3], b.core[3]) ||
    comparePrerelease(a.prerelease, b.prerelease)
  );
}

/** Clause 11.3 and 11.4: a release is above its pre-releases; of equal beginnings the longer list is above. */
function comparePrerelease(a: SemverKey['prerelease'], b: SemverKey['prerelease']): number {
  if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = compareIdentifier(a[i] ?? 0, b[i] ?? 0);
    if (order !== 0) return order;
  }
  return Math.sign(a.length - b.length);
}

function compareIdentifier(a: Whole | string, b: Whole | string): number {
  if (typeof a === 'string') return typeof b === 'string' ? compareText(a, b) : 1;
  return typeof b === 'string' ? -1 : compareWhole(a, b);
}
