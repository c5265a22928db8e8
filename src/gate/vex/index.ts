import { SeaworthyError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import type { ReportTarget, Waiver } from '../../core/report.js';
import type { Disk } from '../../core/world.js';
import { parseReference } from '../../formats/oci/reference.js';
import { type PurlParts, parsePurl } from '../../formats/purl/index.js';
import { readVex, type VexDocument, type VexProduct, type VexStatement } from '../../formats/vex/index.js';
import { releasesByCodename } from '../../knowledge/releases.js';

export interface NamedVex {
  readonly path: string;
  readonly document: VexDocument;
}

const maxBytes = 256 * 1024 * 1024;

/** @throws SeaworthyError NOT_FOUND, CONFIG_INVALID */
export function vexFiles(paths: readonly string[], disk: Disk): readonly NamedVex[] {
  return paths.map((path) => {
    if (disk.status(path) === undefined)
      throw new SeaworthyError('NOT_FOUND', 'There is no such VEX document.', {
        where: path,
        whatToDo: 'Check --vex.',
      });
    return { path, document: readVex(new TextDecoder().decode(disk.readFile(path, { maxBytes })), path) };
  });
}

/**
 * A waiver for each finding that a document clears: `not_affected`, or `fixed` in the version that is there. The last
 * statement on a package holds, so that a later "affected" takes back an earlier "not affected". Every one stands in the
 * report with its reason.
 */
export function vexWaivers(
  documents: readonly NamedVex[],
  findings: readonly Finding[],
  target: ReportTarget,
): readonly Waiver[] {
  const index = byId(documents);
  if (index.size === 0) return [];
  return findings.flatMap((finding) => waiverFor(finding, index, target) ?? []);
}

interface Indexed {
  readonly statement: VexStatement;
  readonly from: NamedVex;
  /** Its place among all statements, whichever of its ids finds it. */
  readonly order: number;
}

function byId(documents: readonly NamedVex[]): ReadonlyMap<string, readonly Indexed[]> {
  const index = new Map<string, Indexed[]>();
  let order = 0;
  for (const from of documents) {
    for (const statement of from.document.statements) {
      const indexed = { statement, from, order: order++ };
      for (const id of statement.ids) {
        const known = index.get(id.toUpperCase());
        if (known === undefined) index.set(id.toUpperCase(), [indexed]);
        else known.push(indexed);
      }
    }
  }
  return index;
}

function waiverFor(
  finding: Finding,
  index: ReadonlyMap<string, readonly Indexed[]>,
  target: ReportTarget,
): Waiver | undefined {
  const { evidence, rule, aliases, fingerprint } = finding;
  if (evidence.kind !== 'vulnerable-component') return undefined;
  const said = [...new Set([rule, ...aliases].flatMap((id) => index.get(id.toUpperCase()) ?? []))].sort(
    (a, b) => a.order - b.order,
  );
  if (said.length === 0) return undefined;
  // A finding is about all installed packages of one source; each has to be cleared.
  const verdicts = evidence.components.map(({ purl }) =>
    said.findLast(({ statement }) => isAbout(statement, purl, evidence.package, target)),
  );
  const [first] = verdicts;
  if (first === undefined || !verdicts.every((one) => one !== undefined && clears(one.statement)))
    return undefined;
  const { statement, from } = first;
  const { justification, reason, status } = statement;
  const words = [justification?.replaceAll('_', ' '), reason].filter(
    (text) => text !== undefined && text !== '',
  );
  return {
    rule: fingerprint,
    because: `VEX: ${status.replace('_', ' ')}${words.length === 0 ? '' : ` (${words.join(': ')})`}`,
    ...(from.document.author === '' ? {} : { owner: from.document.author }),
    from: { at: 'file', path: from.path },
    vex: {
      status: status === 'fixed' ? 'fixed' : 'not_affected',
      ...(justification === undefined ? {} : { justification }),
    },
  };
}

function clears({ status }: VexStatement): boolean {
  return status === 'not_affected' || status === 'fixed';
}

interface PackageName {
  readonly name: string;
  readonly version: string;
}

function isAbout(
  { products, status }: VexStatement,
  purl: string,
  source: PackageName,
  target: ReportTarget,
): boolean {
  return products.some((product) => {
    if (product.parts.length > 0)
      return isTarget(product, target) && product.parts.some((part) => isPackage(part, purl, source, status));
    return isPackage(product.id, purl, source, status) || isTarget(product, target);
  });
}

/**
 * Type, namespace and name are the same; a version, where one is named, too. "Fixed" without a version would clear every
 * version, so it clears none. Distributions write the name of the source package.
 */
function isPackage(id: string, purl: string, source: PackageName, status: VexStatement['status']): boolean {
  const wanted = partsOf(id);
  const installed = partsOf(purl);
  if (wanted === undefined || installed === undefined) return false;
  if (wanted.type !== installed.type || (wanted.namespace ?? '') !== (installed.namespace ?? ''))
    return false;
  if (isOtherRelease(wanted, installed)) return false;
  const isBinary = wanted.name === installed.name;
  if (!isBinary && wanted.name !== source.name) return false;
  if (wanted.version === undefined) return status !== 'fixed';
  const versions = isBinary ? [installed.version, source.version] : [source.version, installed.version];
  const epoch = wanted.qualifiers?.epoch;
  return versions.some(
    (version) =>
      version === wanted.version || (epoch !== undefined && version === `${epoch}:${wanted.version}`),
  );
}

/** What is fixed in one release of a distribution is not in another: where both name one, it has to be the same. */
function isOtherRelease(wanted: PurlParts, installed: PurlParts): boolean {
  const [one, other] = [wanted.qualifiers?.distro, installed.qualifiers?.distro];
  if (one === undefined || other === undefined || one === other) return false;
  const family = other.slice(0, other.lastIndexOf('-'));
  const release = releasesByCodename.get(family)?.get(one.slice(one.lastIndexOf('-') + 1));
  return release === undefined || `${family}-${release}` !== other;
}

const imageTypes = new Set(['oci', 'docker']);

/** What was scanned: an image by digest, or by name where no digest is given; a project by the purl of its own. */
function isTarget({ id }: VexProduct, { image, digest, name, purl }: ReportTarget): boolean {
  if (id === name || (purl !== undefined && id === purl)) return true;
  const parts = partsOf(id);
  if (parts === undefined || image === undefined || !imageTypes.has(parts.type)) return false;
  const references = [name, ...image.repoTags, ...image.repoDigests];
  if (parts.version?.startsWith('sha256:')) {
    const digests = [digest, image.manifestDigest, ...image.repoDigests.map((one) => one.split('@')[1])];
    return digests.includes(parts.version as typeof digest);
  }
  const tag = parts.qualifiers?.tag ?? parts.version;
  const place = parts.qualifiers?.repository_url;
  return references.some((reference) => {
    const [path = ''] = reference.split('@', 1);
    const colon = path.lastIndexOf(':');
    const isTagged = colon > path.lastIndexOf('/');
    const repository = isTagged ? path.slice(0, colon) : path;
    return (
      repository.split('/').at(-1) === parts.name &&
      (tag === undefined || (isTagged && path.slice(colon + 1) === tag)) &&
      (place === undefined || isAt(place, repository))
    );
  });
}

/** purl-spec, type `oci`: the repository, with or without its last part. An image of the same name elsewhere is another one. */
function isAt(place: string, repository: string): boolean {
  const wanted = place.replace(/^https?:\/\//i, '').replace(/^(?:hub|index)\.docker\.io\//, 'docker.io/');
  const full = fullName(repository);
  return full !== undefined && (full === wanted || full.slice(0, full.lastIndexOf('/')) === wanted);
}

function fullName(repository: string): string | undefined {
  try {
    const { registry, repository: path } = parseReference(repository);
    return `${registry}/${path}`;
  } catch {
    // The name of a file is no place in a registry.
    return undefined;
  }
}

function partsOf(text: string): PurlParts | undefined {
  if (!text.startsWith('pkg:')) return undefined;
  try {
    return parsePurl(text);
  } catch {
    // An id that only looks like a purl names no package.
    return undefined;
  }
}
