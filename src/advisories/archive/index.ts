import type { Advisory } from '../../core/advisory.js';
import type { PackageArchive } from '../../core/analyzer.js';
import type { Component } from '../../core/component.js';
import { reasonOf } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import type { Progress } from '../../core/progress.js';
import type { SourceRecord } from '../../core/source.js';
import type { World } from '../../core/world.js';
import { scheme as deb } from '../../versions/deb/index.js';
import { type FixedFlaw, flawsFixedAfter, parseChangelog } from './changelog.js';
import { fetchFile, fetchSummed, type Remote, remoteOf } from './fetch.js';
import { changelogFileOf, readChangelog } from './package-changelog.js';
import { type Release, verifyRelease } from './release.js';
import { type OfferedSource, readSourcesIndex } from './sources-index.js';
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
 * archive has a newer version of, the changelog tells which CVEs were fixed since. Reads the signed index of every
 * suite that the image names and one small file per outdated package.
 */
export async function* readArchives(request: ArchiveRequest): AsyncIterable<SourceRecord> {
  const installed = installedSources(request.components);
  if (installed.size === 0) return;
  const stage = request.progress.stage('archive');
  const newest = new Map<string, { readonly offer: OfferedSource; readonly remote: Remote }>();
  for (const suite of suitesOf(request.archives)) {
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
      yield told(`${suite.uri} ${suite.name}`, thrown);
    }
  }
  yield* fixesOf(newest, installed, stage.update);
  stage.end(`${newest.size} source packages compared`);
}

interface Installed {
  readonly version: string;
  readonly ecosystem: string;
}

/** By source package; where parts of one have different versions, the oldest counts. */
function installedSources(components: readonly Component[]): ReadonlyMap<string, Installed> {
  const sources = new Map<string, Installed>();
  for (const { purl, name, version, source, ecosystem } of components) {
    if (!purl.startsWith('pkg:deb/')) continue;
    const of = source ?? { name, version };
    const known = sources.get(of.name);
    if (!deb.isValid(of.version)) continue;
    if (known === undefined || deb.compare(of.version, known.version) < 0)
      sources.set(of.name, { version: of.version, ecosystem });
  }
  return sources;
}

interface Suite {
  readonly uri: string;
  readonly name: string;
  readonly sections: readonly string[];
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

async function fetchRelease(
  remote: Remote,
  suite: string,
  { world, keyrings }: ArchiveRequest,
): Promise<Release> {
  const path = `dists/${suite}/InRelease`;
  const bytes = await fetchFile(remote, path, limits.release);
  return verifyRelease(new TextDecoder().decode(bytes), keyrings, world.now(), `${remote.root}/${path}`);
}

async function* offersOf(
  remote: Remote,
  suite: string,
  section: string,
  release: Release,
  installed: ReadonlyMap<string, Installed>,
): AsyncIterable<OfferedSource> {
  const path = ['.xz', '.gz', '']
    .map((ending) => `${section}/source/Sources${ending}`)
    .find((name) => release.files.has(name));
  const promised = path === undefined ? undefined : release.files.get(path);
  if (path === undefined || promised === undefined) return;
  const folder = `dists/${suite}/${section}/source`;
  const at = release.byHash ? `${folder}/by-hash/SHA256/${promised.sha256}` : `dists/${suite}/${path}`;
  const bytes = await fetchSummed(remote, at, promised, limits.index);
  yield* readSourcesIndex(unpack(path, bytes, limits.unpackedIndex), (name) => installed.has(name));
}

function keepNewest(
  newest: Map<string, { readonly offer: OfferedSource; readonly remote: Remote }>,
  offer: OfferedSource,
  remote: Remote,
): void {
  const known = newest.get(offer.name);
  if (!deb.isValid(offer.version)) return;
  if (known === undefined || deb.compare(offer.version, known.offer.version) > 0)
    newest.set(offer.name, { offer, remote });
}

async function* fixesOf(
  newest: ReadonlyMap<string, { readonly offer: OfferedSource; readonly remote: Remote }>,
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
    const file = changelogFileOf(offer);
    if (here === undefined || file === undefined) {
      yield told(offer.name, new Error('no file of the source package can hold its changelog'));
      continue;
    }
    try {
      const bytes = await fetchSummed(remote, `${offer.directory}/${file.name}`, file, limits.changelogFile);
      const entries = parseChangelog(await readChangelog(file.name, bytes)).filter(({ version }) =>
        deb.isValid(version),
      );
      for (const flaw of flawsFixedAfter(entries, here.version, deb.compare))
        addStatement(statements, flaw, offer, here);
    } catch (thrown) {
      yield told(`${offer.name} ${offer.version}`, thrown);
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

function told(what: string, thrown: unknown): Gap {
  return gap(archiveSourceId, { at: 'setting', name: what }, `${what}: ${reasonOf(thrown)}`);
}
