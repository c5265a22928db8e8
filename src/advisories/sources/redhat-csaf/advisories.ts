import type { Advisory, AffectedPackage } from '../../../core/advisory.js';
import type { CsafDocument, CsafProduct, CsafVulnerability } from '../../../formats/csaf/index.js';
import { parsePurl } from '../../../formats/purl/index.js';
import { severityOfWord } from '../../severity-words.js';
import { isoDate, oneLine } from '../../text.js';

const cveShape = /^CVE-\d{4}-\d{4,12}$/;

/** One advisory for each CVE of a document, with what it says of packages of Enterprise Linux and its lines of extended support. */
export function advisoriesIn(document: CsafDocument, source: string): readonly Advisory[] {
  return document.vulnerabilities.flatMap((one): readonly Advisory[] => {
    const affected = affectedOf(one, document.products);
    if (one.cve === undefined || !cveShape.test(one.cve) || affected.length === 0) return [];
    const word = [document.severity, one.severity, ...one.impacts.values()]
      .map(severityOfWord)
      .find((severity) => severity !== undefined);
    const published = isoDate(document.published);
    const modified = isoDate(document.modified);
    const { cvss } = one;
    return [
      {
        id: one.cve,
        aliases:
          document.id !== one.cve && /^RH[A-Z]{2}-\d{4}:\d{4,5}$/.test(document.id) ? [document.id] : [],
        source,
        summary: oneLine(one.title || document.title),
        severity: word ?? 'unknown',
        ...(cvss?.score === undefined ? {} : { cvss: { vector: cvss.vector, score: cvss.score } }),
        cwes: one.cwes,
        ...(published === undefined ? {} : { published }),
        ...(modified === undefined ? {} : { modified }),
        affected,
        references: document.references.filter((url) => url.startsWith('https://')).slice(0, 8),
      },
    ];
  });
}

function affectedOf(
  one: CsafVulnerability,
  products: ReadonlyMap<string, CsafProduct>,
): readonly AffectedPackage[] {
  const entries = new Map<string, AffectedPackage>();
  for (const [status, ids] of one.status) {
    for (const id of ids) {
      const entry = entryOf(id, status, one, products);
      // Builds for several architectures are one entry.
      if (entry !== undefined) entries.set(JSON.stringify(entry), entry);
    }
  }
  return [...entries.values()];
}

function entryOf(
  id: string,
  status: string,
  one: CsafVulnerability,
  products: ReadonlyMap<string, CsafProduct>,
): AffectedPackage | undefined {
  const product = products.get(id);
  const ecosystem = ecosystemOf(products.get(product?.partOf ?? '')?.cpe);
  const part = partsOf(products.get(product?.component ?? '')?.purl);
  if (ecosystem === undefined || part === undefined) return undefined;
  const module = part.qualifiers?.rpmmod?.split(':', 2).join(':');
  const common = {
    ecosystem,
    name: part.name,
    versions: [],
    ...(module === undefined ? {} : { modules: [module] }),
  };
  const { epoch = '0' } = part.qualifiers ?? {};
  const version = part.version !== undefined && epoch !== '0' ? `${epoch}:${part.version}` : part.version;
  if (status === 'fixed' || status === 'first_fixed')
    return version === undefined ? undefined : { ...common, ranges: [{ introduced: '0', fixed: version }] };
  const stated = statusOf(status, one.remedies.get(id));
  if (stated === undefined) return undefined;
  if (stated !== 'not-affected') return { ...common, ranges: [{ introduced: '0' }], status: stated };
  // A build that is not affected says nothing of other builds of the package.
  return { ...common, versions: version === undefined ? [] : [version], ranges: [], status: stated };
}

/** Categories of remediations: CSAF 2.0, section 3.2.3.12.1. */
function statusOf(status: string, remedy: string | undefined): AffectedPackage['status'] {
  if (status === 'known_not_affected') return 'not-affected';
  if (status === 'under_investigation') return 'under-investigation';
  if (status !== 'known_affected') return undefined;
  return remedy === 'no_fix_planned' ? 'will-not-fix' : 'unfixed';
}

/** `cpe:/o:redhat:enterprise_linux:9::baseos`, `cpe:/a:redhat:rhel_eus:9.2::appstream`; other products are not ours. */
function ecosystemOf(cpe: string | undefined): string | undefined {
  const [, product, release] =
    /^cpe:(?:\/|2\.3:)[ao]:redhat:(enterprise_linux|rhel_(?:eus|aus|tus|e4s)):(\d{1,2}(?:\.\d{1,2})?)(?::|$)/.exec(
      cpe ?? '',
    ) ?? [];
  if (product === undefined || release === undefined) return undefined;
  return product === 'enterprise_linux'
    ? `Red Hat:${release.split('.', 1)[0]}`
    : release.includes('.')
      ? `Red Hat:${product}:${release}`
      : undefined;
}

function partsOf(purl: string | undefined) {
  if (purl === undefined || !purl.startsWith('pkg:rpm/redhat/')) return undefined;
  try {
    return parsePurl(purl);
  } catch {
    // A product whose purl cannot be read names no package.
    return undefined;
  }
}
