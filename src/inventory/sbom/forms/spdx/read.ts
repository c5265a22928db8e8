import { SeaworthyError } from '../../../../core/errors.js';
import { asList, asRecord, asText, type JsonRecord } from '../../../../formats/json/index.js';
import {
  type Bill,
  digestsOf,
  type Entry,
  filled,
  mostEntries,
  type Properties,
  PropertyList,
} from '../../bill.js';

/**
 * SPDX 2.2 and 2.3 in JSON (https://spdx.github.io/spdx-spec/v2.3/): packages and the relationships between them.
 * Files and snippets are not looked at.
 * @throws SeaworthyError SBOM_INVALID
 */
export function readSpdx(document: JsonRecord): Bill {
  const format = asText(document.spdxVersion) ?? '';
  if (!/^SPDX-2\.[23]$/.test(format)) {
    throw new SeaworthyError(
      'SBOM_INVALID',
      `${format.slice(0, 20) || 'SPDX without spdxVersion'} is not read`,
      {
        whatToDo: 'Write the bill as SPDX 2.2 or 2.3, in JSON.',
      },
    );
  }
  const packages = asList(document.packages);
  if (packages.length > mostEntries) {
    throw new SeaworthyError('SBOM_INVALID', `The bill lists more than ${mostEntries} packages`, {
      whatToDo: 'Check that the file is what it should be, or split it.',
    });
  }
  const problems: string[] = [];
  const texts = extractedLicences(document);
  const entries = packages.flatMap((each) => {
    const entry = entryOf(asRecord(each), texts);
    if (entry === undefined) problems.push('A package has no name or no SPDXID');
    return entry ?? [];
  });
  const { edges, described } = relationsOf(document);
  const root = rootOf(entries, described);
  return {
    format,
    root: root ?? {
      ref: '',
      kind: 'application',
      name: filled(document.name) ?? '',
      licenses: [],
      properties: new Map(),
    },
    entries: entries.filter((entry) => entry !== root),
    edges,
    properties: propertiesOf(document),
    problems,
  };
}

/** The one described package is what the bill is about. A bill that describes many is a list without a root. */
function rootOf(entries: readonly Entry[], described: ReadonlySet<string>): Entry | undefined {
  const roots = entries.filter(({ ref }) => described.has(ref));
  return roots.length === 1 && entries.length > 1 ? roots[0] : undefined;
}

function entryOf(record: JsonRecord | undefined, texts: ReadonlyMap<string, string>): Entry | undefined {
  const name = filled(record?.name);
  const ref = filled(record?.SPDXID);
  if (record === undefined || name === undefined || ref === undefined) return undefined;
  const version = filled(record.versionInfo);
  const purl = purlOf(asList(record.externalRefs));
  const builtFrom = /^built package from: (\S+ \S+)/.exec(asText(record.sourceInfo) ?? '')?.[1];
  return {
    ref,
    kind: kindOf(asText(record.primaryPackagePurpose)),
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    licenses: licencesOf([record.licenseDeclared, record.licenseConcluded], texts),
    ...digestsOf(asList(record.checksums), 'algorithm', 'checksumValue'),
    ...(builtFrom === undefined ? {} : { builtFrom }),
    properties: propertiesOf(record),
  };
}

/** SPDX 2.3 section 7.24, in CycloneDX's spelling. */
function kindOf(purpose: string | undefined): string {
  return purpose === undefined ? 'library' : purpose.toLowerCase().replaceAll('_', '-');
}

function purlOf(refs: readonly unknown[]): string | undefined {
  const purl = refs.map(asRecord).find((ref) => asText(ref?.referenceType) === 'purl');
  return filled(purl?.referenceLocator);
}

/** What the package declares; else what someone concluded. */
function licencesOf(fields: readonly unknown[], texts: ReadonlyMap<string, string>): readonly string[] {
  const said = fields
    .flatMap((field) => filled(field) ?? [])
    .find((each) => each !== 'NOASSERTION' && each !== 'NONE');
  return said === undefined ? [] : [texts.get(said) ?? said];
}

/** A `LicenseRef-…` that stands alone is replaced by the name that it stands for. */
function extractedLicences(document: JsonRecord): ReadonlyMap<string, string> {
  return new Map(
    asList(document.hasExtractedLicensingInfos).flatMap((each) => {
      const info = asRecord(each);
      const id = filled(info?.licenseId);
      const name = filled(info?.name) ?? filled(info?.extractedText)?.slice(0, 200);
      return id === undefined || name === undefined || name === 'NOASSERTION' ? [] : [[id, name] as const];
    }),
  );
}

function relationsOf(document: JsonRecord): {
  readonly edges: ReadonlyMap<string, readonly string[]>;
  readonly described: ReadonlySet<string>;
} {
  const edges = new Map<string, string[]>();
  const described = new Set(asList(document.documentDescribes).flatMap((each) => asText(each) ?? []));
  const add = (from: string, to: string) => {
    const targets = edges.get(from);
    if (targets) targets.push(to);
    else edges.set(from, [to]);
  };
  const contained: (readonly [from: string, to: string])[] = [];
  for (const each of asList(document.relationships)) {
    const record = asRecord(each);
    const from = asText(record?.spdxElementId);
    const to = asText(record?.relatedSpdxElement);
    const type = asText(record?.relationshipType);
    if (from === undefined || to === undefined) continue;
    if (type === 'DESCRIBES') described.add(to);
    else if (type === 'DESCRIBED_BY') described.add(from);
    else if (type === 'DEPENDS_ON') add(from, to);
    else if (type === 'DEPENDENCY_OF') add(to, from);
    else if (type === 'CONTAINS') contained.push([from, to]);
    else if (type === 'CONTAINED_BY') contained.push([to, from]);
  }
  // The subject of the bill contains everything; a package that contains others brings them along.
  for (const [from, to] of contained) if (!described.has(from) && from !== 'SPDXRef-DOCUMENT') add(from, to);
  return { edges, described };
}

/** `name=value` in comments of annotations (ours), and `name: value` in attribution texts (Trivy's). */
function propertiesOf(record: JsonRecord): Properties {
  const properties = new PropertyList();
  for (const each of asList(record.annotations)) addPair(properties, asText(asRecord(each)?.comment), '=');
  for (const each of asList(record.attributionTexts)) addPair(properties, asText(each), ': ');
  return properties.all();
}

function addPair(properties: PropertyList, text: string | undefined, separator: string): void {
  const at = text?.indexOf(separator) ?? -1;
  if (text !== undefined && at > 0) properties.add(text.slice(0, at), text.slice(at + separator.length));
}
