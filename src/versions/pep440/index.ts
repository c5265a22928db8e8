import {
  compareLists,
  compareText,
  compareWhole,
  defineScheme,
  type Whole,
  wholeOf,
} from '../define-scheme.js';

interface Pep440Key {
  readonly epoch: Whole;
  readonly release: readonly Whole[];
  /** `a` 0, `b` 1, `rc` 2; a final release after them all, a lone development release before. */
  readonly stage: number;
  readonly stageNumber: Whole;
  /** -1 where there is none. */
  readonly post: Whole;
  readonly dev: Whole | undefined;
  readonly local: readonly (Whole | string)[];
  /** Of a version from before PEP 440 alone: its numbers and labels. */
  readonly legacy?: readonly (Whole | string)[];
}

/**
 * PEP 440, now https://packaging.python.org/specifications/version-specifiers/, with all its spellings. Old releases and
 * advisories have others (`2004d`, `0.9-eevee`): they come before all of these, as in `packaging` up to 21 and in OSV.
 */
export const scheme = defineScheme<Pep440Key>({
  id: 'pep440',
  title: 'PEP 440',
  ecosystems: ['PyPI'],
  parse,
  compareKeys: compare,
  epoch: ({ epoch }) => epoch,
  release: ({ release }) => release,
});

const legacyShape = /^[a-z0-9]{1,60}(?:[-._+:][a-z0-9]{1,60}){0,20}$/i;

const shape =
  /^\s{0,9}v?(?:(\d{1,20})!)?(\d{1,20}(?:\.\d{1,20}){0,30})(?:[-_.]?(a|alpha|b|beta|c|rc|pre|preview)[-_.]?(\d{0,20}))?(?:-(\d{1,20})|[-_.]?(post|rev|r)[-_.]?(\d{0,20}))?(?:[-_.]?(dev)[-_.]?(\d{0,20}))?(?:\+([a-z0-9]{1,60}(?:[-_.][a-z0-9]{1,60}){0,9}))?\s{0,9}$/i;

const stages: Readonly<Record<string, number>> = {
  a: 0,
  alpha: 0,
  b: 1,
  beta: 1,
  c: 2,
  rc: 2,
  pre: 2,
  preview: 2,
};
const loneDevelopment = -1;
const final = 3;

function parse(version: string): Pep440Key | undefined {
  const match = shape.exec(version);
  if (match === null) return parseLegacy(version);
  const [
    ,
    epoch,
    release = '',
    stage,
    stageNumber,
    barePost,
    postWord,
    postNumber,
    devWord,
    devNumber,
    local,
  ] = match;
  const hasPost = barePost !== undefined || postWord !== undefined;
  return {
    epoch: wholeOf(epoch ?? '0'),
    release: release.split('.').map(wholeOf),
    stage: stage ? (stages[stage.toLowerCase()] ?? final) : devWord && !hasPost ? loneDevelopment : final,
    stageNumber: wholeOf(stageNumber || '0'),
    post: hasPost ? wholeOf(barePost ?? (postNumber || '0')) : -1,
    dev: devWord === undefined ? undefined : wholeOf(devNumber || '0'),
    local: local === undefined ? [] : local.toLowerCase().split(/[-_.]/).map(parseLocal),
  };
}

/**
 * Numbers and labels in their order. A label before the release (`beta`, `d`, `dev`) is below its end, one after it
 * (`post`, `r`) above, and a number above both.
 */
function parseLegacy(version: string): Pep440Key | undefined {
  // Digits beyond the limits of the shape above would be a version of PEP 440, if anyone wrote them.
  if (!/\d/.test(version) || /\d{21}/.test(version) || !legacyShape.test(version)) return undefined;
  const legacy: (Whole | string)[] = [];
  for (const part of version.toLowerCase().match(legacyPart) ?? []) {
    if (/^\d/.test(part)) legacy.push(wholeOf(part));
    else {
      // `1.0-beta` and `1beta` are before one release.
      while (legacy.at(-1) === 0) legacy.pop();
      legacy.push(legacyLabels.get(part) ?? part);
    }
  }
  const release = [...version.matchAll(/\d{1,20}/g)].slice(0, 3).map(([digits]) => wholeOf(digits));
  return {
    ...{ epoch: -1, release, stage: final, stageNumber: 0, post: -1, dev: undefined, local: [] },
    legacy,
  };
}

const legacyPart = /\d{1,20}|[a-z]{1,60}/g;
const legacyLabels = new Map([
  ['pre', 'rc'],
  ['preview', 'rc'],
  ['c', 'rc'],
]);
const afterRelease = /^(?:p|patch|pl|post|r|rev|sp)$/;

function legacyRank(part: Whole | string | undefined): number {
  if (part === undefined) return 2;
  if (typeof part !== 'string') return 4;
  if (part === 'dev') return 0;
  return afterRelease.test(part) ? 3 : 1;
}

function compareLegacy(a: readonly (Whole | string)[], b: readonly (Whole | string)[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [x, y] = [a[index], b[index]];
    const order = legacyRank(x) - legacyRank(y);
    if (order !== 0) return order;
    const within =
      typeof x === 'string' || typeof y === 'string'
        ? compareText(String(x), String(y))
        : compareWhole(x ?? 0, y ?? 0);
    if (within !== 0) return within;
  }
  return 0;
}

function parseLocal(text: string): Whole | string {
  return /^\d+$/.test(text) ? wholeOf(text) : text;
}

function compare(a: Pep440Key, b: Pep440Key): number {
  if (a.legacy && b.legacy) return compareLegacy(a.legacy, b.legacy);
  return (
    compareWhole(a.epoch, b.epoch) ||
    compareLists<Whole>(a.release, b.release, 0, compareWhole) ||
    compareWhole(a.stage, b.stage) ||
    compareWhole(a.stageNumber, b.stageNumber) ||
    compareWhole(a.post, b.post) ||
    compareDevelopment(a.dev, b.dev) ||
    compareLocal(a.local, b.local)
  );
}

/** A development release comes before what it develops. */
function compareDevelopment(a: Whole | undefined, b: Whole | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareWhole(a, b);
}

/** None is lowest, text is below numbers, and of equal beginnings the longer one is above. */
function compareLocal(a: Pep440Key['local'], b: Pep440Key['local']): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = compareLocalPart(a[i] ?? 0, b[i] ?? 0);
    if (order !== 0) return order;
  }
  return Math.sign(a.length - b.length);
}

function compareLocalPart(a: Whole | string, b: Whole | string): number {
  if (typeof a === 'string') return typeof b === 'string' ? compareText(a, b) : -1;
  return typeof b === 'string' ? 1 : compareWhole(a, b);
}
