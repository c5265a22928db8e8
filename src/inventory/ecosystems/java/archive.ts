import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { type ByteSource, bytesAsSource, sliceOfSource } from '../../../core/bytes.js';
import type { Purl } from '../../../core/component.js';
import { reasonOf } from '../../../core/errors.js';
import { nameOf } from '../../../core/paths.js';
import { openZip, type Zip, type ZipEntry } from '../../../formats/zip/index.js';
import { FactList } from '../../facts/index.js';
import { type Coordinates, coordinatesInProperties, manifestOf } from './descriptions.js';
import { identitiesOf, licencesIn } from './identity.js';

// The last five: Karaf's and Sling's features, JBoss services, NiFi bundles, resource adapters.
const endings = ['.jar', '.war', '.ear', '.par', '.jpi', '.hpi', '.kar', '.far', '.sar', '.nar', '.rar'];

const limits = {
  /** An ear holds wars that hold jars; Spring Boot's own jars hold jars. */
  depth: 5,
  nestedBytes: 256 * 1024 * 1024,
  /** Of all that is unpacked for one file, at any depth. */
  totalBytes: 1024 * 1024 * 1024,
  nested: 5_000,
  poms: 500,
  descriptionBytes: 8 * 1024 * 1024,
};

/** Java archives and those packed inside them: what they say they are, never their classes. */
export const archive: Analyzer = {
  id: 'java/archive',
  version: 3,
  claim: { suffixes: endings },
  accepts: ({ path }) => !isNoArtifact(path),
  maxBytes: 512 * 1024 * 1024,
  evidence: 'installed',
  analyze: readArchive,
};

function readArchive(file: AnalyzedFile): readonly Fact[] {
  if (isForeign(file)) return [];
  const reading = new Reading();
  reading.archive(file.content, nameOf(file.path), [], openZip(file.content));
  return reading.facts.facts();
}

/** Extensions of other formats, too: WinRAR's archives, parameters, songs, parity data. They do not begin as a zip does. */
const shared = /\.(?:par|kar|far|sar|nar|rar)$/i;

function isForeign({ path, content }: AnalyzedFile): boolean {
  return shared.test(path) && utf8.decode(content.read(0, 2)) !== 'PK';
}

/** One file with everything in it: facts and the budgets that all levels share. */
class Reading {
  readonly facts = new FactList();
  private bytesLeft = limits.totalBytes;
  private nestedLeft = limits.nested;

  /** @returns the purl of the archive itself, where it is known. */
  archive(source: ByteSource, fileName: string, inside: readonly string[], zip: Zip): Purl | undefined {
    const place = inside.length === 0 ? undefined : inside.join('!/');
    for (const { path, reason } of zip.problems)
      this.facts.problem(`${[...inside, path].join('!/')}: ${reason}`);
    const found = partsOf(zip.entries);
    const poms = found.poms
      .slice(0, limits.poms)
      .flatMap((entry) => this.describe(zip, entry, inside, coordinatesInProperties) ?? []);
    const manifest = found.manifest && this.describe(zip, found.manifest, inside, manifestOf);
    const identities = identitiesOf({
      fileName,
      poms,
      manifest: manifest ?? new Map(),
      ...(found.classFolder === undefined ? {} : { classFolder: found.classFolder }),
    });
    const licences = licencesIn(manifest ?? new Map());
    const [own] = identities.map((identity, index) => this.add(identity, place, index === 0 ? licences : []));
    if (identities.length === 0) this.unknown(fileName, place, found.nested.length > 0);
    const dependencies = found.nested.flatMap((entry) => this.nested(source, zip, entry, inside) ?? []);
    if (own !== undefined) this.facts.dependsOn(own, dependencies);
    return own;
  }

  /** A group that nothing shows is taken to be the artifact's own name, as was the custom before 2005. */
  private add(
    { group, artifact, version }: Coordinates,
    inside: string | undefined,
    licenses: readonly string[],
  ): Purl | undefined {
    if (group === undefined) {
      const what = inside === undefined ? artifact : `${inside} (${artifact})`;
      this.facts.problem(`The group of ${what} is unknown, so its advisories may be missed`, {
        weight: 'note',
      });
    }
    const namespace = group ?? artifact;
    return this.facts.add(
      { type: 'maven', namespace, name: artifact },
      { name: `${namespace}:${artifact}`, version, ecosystem: 'Maven', inside, licenses },
    );
  }

  private unknown(fileName: string, inside: string | undefined, isBundle: boolean): void {
    // A bundle's parts are what matters; that it has no coordinates itself is usual.
    if (!isBundle) {
      this.facts.problem(`${inside ?? fileName} does not say which artifact and version it is`, {
        weight: 'note',
      });
    }
  }

  private nested(source: ByteSource, zip: Zip, entry: ZipEntry, inside: readonly string[]): Purl | undefined {
    const path = [...inside, entry.path];
    const refusal = this.refusal(entry, path.length);
    if (refusal !== undefined) {
      this.facts.problem(`${path.join('!/')} was not looked into: ${refusal}`);
      return undefined;
    }
    this.nestedLeft -= 1;
    try {
      const content =
        storedInPlace(source, entry) ?? bytesAsSource(this.unpack(zip, entry, limits.nestedBytes));
      return this.archive(content, nameOf(entry.path), path, openZip(content));
    } catch (thrown) {
      this.facts.problem(`${path.join('!/')}: ${reasonOf(thrown)}`);
      return undefined;
    }
  }

  private refusal(entry: ZipEntry, depth: number): string | undefined {
    if (depth > limits.depth) return `archives are nested more than ${limits.depth} deep`;
    if (this.nestedLeft <= 0) return `there are more than ${limits.nested} archives in one`;
    if (entry.sizeBytes > limits.nestedBytes) return `it is longer than ${limits.nestedBytes} bytes`;
    return undefined;
  }

  private describe<T>(
    zip: Zip,
    entry: ZipEntry,
    inside: readonly string[],
    read: (text: string) => T | undefined,
  ): T | undefined {
    try {
      return read(utf8.decode(this.unpack(zip, entry, limits.descriptionBytes)));
    } catch (thrown) {
      this.facts.problem(`${[...inside, entry.path].join('!/')}: ${reasonOf(thrown)}`);
      return undefined;
    }
  }

  private unpack(zip: Zip, entry: ZipEntry, maxBytes: number): Uint8Array {
    const bytes = zip.read(entry, { maxBytes: Math.min(maxBytes, this.bytesLeft) });
    this.bytesLeft -= bytes.length;
    return bytes;
  }
}

const utf8 = new TextDecoder('utf-8');

interface Parts {
  readonly manifest?: ZipEntry;
  readonly poms: readonly ZipEntry[];
  readonly nested: readonly ZipEntry[];
  readonly classFolder?: string;
}

/** The few entries of thousands that describe the archive, and the archives in it. */
function partsOf(entries: readonly ZipEntry[]): Parts {
  let manifest: ZipEntry | undefined;
  let folder: string | undefined;
  const poms: ZipEntry[] = [];
  const nested: ZipEntry[] = [];
  for (const entry of entries) {
    const { path } = entry;
    // Nearly everything is a class.
    if (path.endsWith('.class')) {
      folder = sharedFolder(folder, path);
      continue;
    }
    if (path === 'META-INF/MANIFEST.MF') manifest = entry;
    // Wars and Boot's jars have their own under WEB-INF/classes and BOOT-INF/classes.
    else if (path.endsWith('/pom.properties') && pomPlace.test(path)) poms.push(entry);
    if (isArchive(path) && !isNoArtifact(path)) nested.push(entry);
  }
  const classFolder = folder === undefined || folder === '' ? {} : { classFolder: folder };
  return { ...(manifest === undefined ? {} : { manifest }), poms, nested, ...classFolder };
}

/** What two folders have in common, so far and of another class; `META-INF/versions` repeats classes for other releases. */
function sharedFolder(known: string | undefined, path: string): string | undefined {
  const end = path.lastIndexOf('/');
  if (end === -1 || path.startsWith('META-INF/')) return known;
  if (known === undefined) return path.slice(0, Math.min(end, 512));
  let shared = known;
  while (shared !== '' && !path.startsWith(`${shared}/`))
    shared = shared.slice(0, Math.max(0, shared.lastIndexOf('/')));
  return shared;
}

const pomPlace = /(?:^|\/)META-INF\/maven\/[^/]{1,200}\/[^/]{1,200}\/pom\.properties$/;

function isArchive(path: string): boolean {
  return endings.includes(path.slice(-4).toLowerCase());
}

/** Sources and documentation run nowhere; jrt-fs is a part of every JDK and no artifact of its own. */
function isNoArtifact(path: string): boolean {
  return path.endsWith('-sources.jar') || path.endsWith('-javadoc.jar') || path.endsWith('/jrt-fs.jar');
}

/** Spring Boot stores its libraries uncompressed, so that only their lists of entries need to be read. */
function storedInPlace(source: ByteSource, entry: ZipEntry): ByteSource | undefined {
  if (entry.method !== 0 || entry.encrypted) return undefined;
  // APPNOTE 4.3.7: name and extra field of the local header have lengths of their own.
  const header = source.read(entry.headerOffset + 26, 4);
  const [name0 = 0, name1 = 0, extra0 = 0, extra1 = 0] = header;
  const start = entry.headerOffset + 30 + (name0 | (name1 << 8)) + (extra0 | (extra1 << 8));
  return sliceOfSource(source, start, entry.storedBytes);
}
