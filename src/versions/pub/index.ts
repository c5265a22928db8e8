import { compareText, compareWhole, defineScheme, type Whole, wholeOf } from '../define-scheme.js';
import { compareSemver, parseSemver, type SemverKey } from '../semver/index.js';

interface PubKey {
  readonly version: SemverKey;
  readonly build: readonly (Whole | string)[];
}

/** SemVer, but what follows `+` counts: `1.0.0 < 1.0.0+1 < 1.0.0+2` (https://dart.dev/tools/pub/versioning). */
export const scheme = defineScheme<PubKey>({
  id: 'pub',
  title: 'Dart pub',
  ecosystems: ['Pub'],
  parse,
  compareKeys: (a, b) => compareSemver(a.version, b.version) || compareBuilds(a.build, b.build),
  release: ({ version }) => version.core,
  zeroMajorBreaks: true,
});

function parse(version: string): PubKey | undefined {
  const key = parseSemver(version);
  if (key === undefined) return undefined;
  const plus = version.indexOf('+');
  const build = plus === -1 ? [] : version.slice(plus + 1).split('.');
  return { version: key, build: build.filter(Boolean).map(identifierOf) };
}

function identifierOf(text: string): Whole | string {
  return /^\d+$/.test(text) ? wholeOf(text) : text;
}

/** None is lowest; numbers are below words; of equal beginnings the longer list is above. */
function compareBuilds(a: PubKey['build'], b: PubKey['build']): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const order = compareIdentifiers(a[at] ?? 0, b[at] ?? 0);
    if (order !== 0) return order;
  }
  return Math.sign(a.length - b.length);
}

function compareIdentifiers(a: Whole | string, b: Whole | string): number {
  if (typeof a === 'string') return typeof b === 'string' ? compareText(a, b) : 1;
  return typeof b === 'string' ? -1 : compareWhole(a, b);
}
