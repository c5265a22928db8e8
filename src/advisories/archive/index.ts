import type { Advisory } from '../../core/advisory.js';
import type { PackageArchive } from '../../core/analyzer.js';
import type { Component } from '../../core/component.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import type { Progress } from '../../core/progress.js';
import type { SourceRecord } from '../../core/source.js';
import type { World } from '../../core/world.js';
import { scheme as deb } from '../../versions/deb/index.js';
import { type ChangelogEntry, type FixedFlaw, flawsFixedAfter, parseChangelog } from './changelog.js';
import { fetchFile, fetchSummed, type Remote, remoteOf } from './fetch.js';
import { changelogFilesOf, readChangelog } from './package-changelog.js';
import { type Release, verifyRelease } from './release.js';
import { type OfferedSource, readPackagesIndex, readSourcesIndex } from './sources-index.js';
import { unpack } from './unpack.js';

export const archiveSourceId = 'distribution-archive';

export interface ArchiveRequest {
  readonly world: World;
  readonly progress: Progress;
  /** From the image: what its own sources.list names. */
  readonly archives: readonly PackageArchive[];
  /** The image's operating system packages; others are passed over. */
  readonly components: readonly Component[];
  /** OpenPGP public keys that may sign an archive. The image's own are not asked: an image must not vouch for itself. */
  readonly keyrings: readonly Uint8Array[];
  /** Address prefix to the address or folder that is asked in its place. */
  readonly mirrors: Readonly<Record<string, string>>;
  /** Indexes and changelogs are kept here, so that the next scan asks only for the signed list of sums. */
  readonly cacheDirectory?: string;
}

const limits = {
  release: 8 * 1024 * 1024,
  index: 64 * 1024 * 1024,
  unpackedIndex: 1024 * 1024 * 1024,
  changelogFile: 96 * 1024 * 1024,
  packages: 2000,
} as const;

/**
 * What an air-gapped site can know from a mirror of its distribution alone: for each installed source package that the
 * archive has a newer version of, the changelog shows which CVEs were fixed since. Reads the signed index of every
 * suite that the image names and one small file per outdated package.
 */
export async function* readArchives(request: ArchiveRequest): AsyncIterable<SourceRecord> {
  const installed = installedSources(request.components);
  if (installed.size === 0) return;
  const stage = request.progress.stage('archive');
  const newest = new Map<string, Offered>();
  for (const suite of withPockets(suitesOf(request.archives))) {
    try {
      stage.update(0, undefined, `${suite.name} index`);
      const remote = remoteOf(request.world, suite.uri, request.mirrors, request.cacheDirectory);
      const release = await fetchRelease(remote, suite.name, request);
      if (release.date !== undefined) yield { kind: 'as-of', date: release.date };
      for (const section of suite.sections) {
        for await (const offer of offersOf(remote, suite.name, section, release, installed))
          keepNewest(newest, offer, remote);
      }
    } catch (thrown) {
      // A pocket that the image does not name may not exist; where it does, its fixes are the point of all this.
      const weight = suite.isGuess ? 'note' : 'incomplete';
      yield reported(`${suite.uri} ${suite.name}`, thrown, weight);
    }
  }
  yield* fixesOf(newest, installed, stage.update);
  stage.end(`${newest.size} source packages compared`);
}

interface Installed {
  readonly version: string;
  readonly architecture?: string;
  readonly ecosystem: string;
}

/** By source package; where parts of one have different versions, the oldest counts. */
function installedSources(components: readonly Component[]): ReadonlyMap<string, Installed> {
  const sources = new Map<string, Installed>();
  for (const { purl, name, version, source, ecosystem, architecture } of components) {
    if (!purl.startsWith('pkg:deb/')) continue;
    const of = source ?? { name, version };
    const known = sources.get(of.name);
    if (!deb.isValid(of.version)) continue;
    if (known === undefined || deb.compare(of.version, known.version) < 0)
      sources.set(of.name, {
        version: of.version,
        ecosystem,
        ...(architecture === undefined ? {} : { architecture }),
      });
  }
  return sources;
}

interface Suite {
  readonly uri: string;
  readonly name: string;
  readonly sections: readonly string[];
  /** The image does not name it. */
  readonly isGuess?: boolean;
}

/** Each archive and suite once, with all its sections. Flat archives (a suite that ends with `/`) have no sections. */
function suitesOf(archives: readonly PackageArchive[]): readonly Suite[] {
  const suites = new Map<string, { uri: string; name: string; sections: Set<string> }>();
  for (const { format, uri, suites: names, sections } of archives) {
    if (format !== 'deb') continue;
    for (const name of names.filter((candidate) =>
      /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9._-]+)*$/.test(candidate),
    )) {
      const key = `${uri} ${name}`;
      const suite = suites.get(key) ?? { uri, name, sections: new Set<string>() };
      for (const section of sections) if (/^[a-z0-9][a-z0-9/-]*$/.test(section)) suite.sections.add(section);
      suites.set(key, suite);
    }
  }
  return [...suites.values()].map(({ sections, ...suite }) => ({ ...suite, sections: [...sections] }));
}

/**
 * The pockets where a release gets its fixes, when the image names the release alone: `-updates` beside it, `-security`
 * beside it (Ubuntu) or in the `debian-security` archive of the same host (Debian). An image that was never informed of
 * them lacks the fixes all the more.
 */
function withPockets(suites: readonly Suite[]): readonly Suite[] {
  const named = new Set(suites.map(({ name }) => name));
  const releases = suites.filter(({ name }) => !/[-/]/.test(name) && !rolling.has(name));
  const guesses = releases.flatMap(({ uri, name, sections }) => {
    const pockets = [
      { uri, name: `${name}-updates` },
      { uri: uri.replace(/\/debian\/?$/, '/debian-security'), name: `${name}-security` },
    ];
    return pockets
      .filter((pocket) => !named.has(pocket.name))
      .map((pocket) => ({ ...pocket, sections, isGuess: true }));
  });
  return [...suites, ...guesses];
}

const rolling = new Set(['sid', 'unstable', 'testing', 'experimental', 'devel']);

async function fetchRelease(
  remote: Remote,
  suite: string,
  { world, keyrings }: ArchiveRequest,
): Promise<Release> {
  const path = `dists/${suite}/InRelease`;
  const bytes = await fetchFile(remote, path, limits.release);
  return verifyRelease(new TextDecoder().decode(bytes), keyrings, world.now(), `${remote.root}/${path}`);
}

/** The index of binary packages, which every mirror has; that of source packages where there is none. */
async function* offersOf(
  remote: Remote,
  suite: string,
  section: string,
  release: Release,
  installed: ReadonlyMap<string, Installed>,
): AsyncIterable<OfferedSource> {
  const isWanted = (name: string) => installed.has(name);
  for (const architecture of architecturesOf(installed)) {
    const binary = await fetchIndex(remote, suite, release, `${section}/binary-${architecture}/Packages`);
    if (binary === undefined) continue;
    return yield* readPackagesIndex(unpack(binary.name, binary.bytes, limits.unpackedIndex), isWanted);
  }
  const source = await fetchIndex(remote, suite, release, `${section}/source/Sources`);
  if (source) yield* readSourcesIndex(unpack(source.name, source.bytes, limits.unpackedIndex), isWanted);
}

function architecturesOf(installed: ReadonlyMap<string, Installed>): readonly string[] {
  const all = [...installed.values()].map(({ architecture }) => architecture ?? 'all');
  return [...new Set(all)].filter((name) => /^[a-z0-9-]{1,32}$/.test(name) && name !== 'all');
}

async function fetchIndex(
  remote: Remote,
  suite: string,
  release: Release,
  path: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
  const name = ['.xz', '.gz', '']
    .map((ending) => path + ending)
    .find((candidate) => release.files.has(candidate));
  const promised = name === undefined ? undefined : release.files.get(name);
  if (name === undefined || promised === undefined) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/'));
  const at = release.byHash ? `${folder}/by-hash/SHA256/${promised.sha256}` : name;
  return { name, bytes: await fetchSummed(remote, `dists/${suite}/${at}`, promised, limits.index) };
}

/** Of each source the newest version, with every file that may hold its changelog. */
function keepNewest(newest: Map<string, Offered>, offer: OfferedSource, remote: Remote): void {
  const known = newest.get(offer.name);
  if (!deb.isValid(offer.version)) return;
  const order = known === undefined ? 1 : deb.compare(offer.version, known.offer.version);
  if (order > 0) newest.set(offer.name, { offer, remote });
  else if (order === 0 && known?.remote.root === remote.root) {
    newest.set(offer.name, {
      remote,
      offer: { ...offer, files: [...known.offer.files, ...offer.files].slice(0, 200) },
    });
  }
}

interface Offered {
  readonly offer: OfferedSource;
  readonly remote: Remote;
}

async function* fixesOf(
  newest: ReadonlyMap<string, Offered>,
  installed: ReadonlyMap<string, Installed>,
  update: (done: number, total: number, what: string) => void,
): AsyncIterable<SourceRecord> {
  const outdated = [...newest.values()]
    .filter(
      ({ offer }) => deb.compare(offer.version, installed.get(offer.name)?.version ?? offer.version) > 0,
    )
    .sort((a, b) => (a.offer.name < b.offer.name ? -1 : 1));
  const statements = new Map<string, Advisory>();
  for (const [index, { offer, remote }] of outdated.slice(0, limits.packages).entries()) {
    update(index, outdated.length, offer.name);
    const here = installed.get(offer.name);
    if (here === undefined) continue;
    try {
      const entries = await changelogOf(offer, remote);
      for (const flaw of flawsFixedAfter(entries, here.version, deb.compare))
        addStatement(statements, flaw, offer, here);
    } catch (thrown) {
      yield reported(`${offer.name} ${offer.version}`, thrown);
    }
  }
  if (outdated.length > limits.packages) {
    yield gap(
      archiveSourceId,
      { at: 'setting', name: 'packages' },
      `Only ${limits.packages} of ${outdated.length} outdated packages were looked up.`,
    );
  }
  for (const advisory of statements.values()) yield { kind: 'advisory', advisory };
}

/** @throws what the last file that was tried threw */
async function changelogOf(offer: OfferedSource, remote: Remote): Promise<readonly ChangelogEntry[]> {
  let last: unknown = new SeaworthyError(
    'UNSUPPORTED',
    'The archive has no file of it that can hold a changelog.',
  );
  for (const file of changelogFilesOf(offer)) {
    try {
      const bytes = await fetchSummed(remote, file.path, file, limits.changelogFile);
      return parseChangelog(await readChangelog(file.path, bytes)).filter(({ version }) =>
        deb.isValid(version),
      );
    } catch (thrown) {
      last = thrown;
    }
  }
  throw last;
}

function addStatement(
  statements: Map<string, Advisory>,
  flaw: FixedFlaw,
  offer: OfferedSource,
  here: Installed,
): void {
  const known = statements.get(flaw.id);
  const published =
    flaw.date === undefined || Number.isNaN(Date.parse(flaw.date))
      ? undefined
      : new Date(flaw.date).toISOString();
  statements.set(flaw.id, {
    id: flaw.id,
    aliases: [...new Set([...(known?.aliases ?? []), ...flaw.aliases])],
    source: archiveSourceId,
    summary:
      known?.summary ??
      `Fixed in ${offer.name} ${flaw.fixedIn}, by the changelog of the distribution's archive`,
    severity: 'unknown',
    cwes: [],
    ...(published === undefined ? {} : { published }),
    affected: [
      ...(known?.affected ?? []),
      {
        ecosystem: here.ecosystem,
        name: offer.name,
        ranges: [{ introduced: '0', fixed: flaw.fixedIn }],
        versions: [],
      },
    ],
    references: [],
  });
}

function reported(what: string, thrown: unknown, weight: Gap['weight'] = 'incomplete'): Gap {
  return gap(archiveSourceId, { at: 'setting', name: what }, `${what}: ${reasonOf(thrown)}`, weight);
}
