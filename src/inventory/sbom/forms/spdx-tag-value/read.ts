import type { JsonRecord } from '../../../../formats/json/index.js';

/** The first tag of the format; before it there are comments at most. */
export const tagValueStart = /^\ufeff?SPDXVersion:[ \t]{0,8}SPDX-/m;

interface Draft {
  readonly document: Record<string, unknown>;
  readonly packages: Record<string, unknown>[];
  readonly relationships: JsonRecord[];
  readonly extracted: Record<string, unknown>[];
  readonly annotations: Record<string, unknown>[];
}

/**
 * SPDX 2.2 and 2.3 as tags and values (https://spdx.github.io/spdx-spec/v2.3/conformance/), as the JSON form of the same
 * document. Files and snippets are passed over; what stands below them is theirs.
 */
export function spdxOfTagValue(text: string): {
  readonly document: JsonRecord;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const draft: Draft = { document: {}, packages: [], relationships: [], extracted: [], annotations: [] };
  let section: 'document' | 'package' | 'licence' | 'annotation' | 'other' = 'document';
  for (const [tag, value] of tagsIn(text, problems)) {
    if (tag === 'PackageName') {
      section = 'package';
      draft.packages.push({ name: value, externalRefs: [], checksums: [], attributionTexts: [] });
    } else if (tag === 'FileName' || tag === 'SnippetSPDXID') section = 'other';
    else if (tag === 'LicenseID') {
      section = 'licence';
      draft.extracted.push({ licenseId: value });
    } else if (tag === 'Annotator') {
      section = 'annotation';
      draft.annotations.push({});
    } else if (tag === 'Relationship') addRelationship(draft, value);
    else if (tag.startsWith('Annotation') || tag === 'SPDXREF') addAnnotation(draft, tag, value);
    else if (section === 'package') addToPackage(draft.packages.at(-1) ?? {}, tag, value);
    else if (section === 'licence') addToLicence(draft.extracted.at(-1) ?? {}, tag, value);
    else if (section === 'document') addToDocument(draft.document, tag, value);
  }
  return { document: joined(draft), problems };
}

/** A value between `<text>` and `</text>` may have many lines. */
function* tagsIn(text: string, problems: string[]): Generator<readonly [tag: string, value: string]> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const start = at;
    const line = text.slice(at, end).trim();
    at = end + 1;
    const colon = line.indexOf(':');
    if (colon <= 0 || line.startsWith('#')) continue;
    const tag = line.slice(0, colon).trim();
    const value = line.slice(colon + 1).trim();
    if (!value.startsWith('<text>')) {
      yield [tag, value];
      continue;
    }
    const from = text.indexOf('<text>', start) + '<text>'.length;
    const close = text.indexOf('</text>', from);
    if (close === -1) {
      problems.push(`The value of ${tag.slice(0, 60)} has no </text>, so what follows it was not read`);
      return;
    }
    yield [tag, text.slice(from, close)];
    const next = text.indexOf('\n', close);
    at = next === -1 ? text.length : next + 1;
  }
}

const packageFields = new Map([
  ['SPDXID', 'SPDXID'],
  ['PackageVersion', 'versionInfo'],
  ['PackageSourceInfo', 'sourceInfo'],
  ['PackageLicenseDeclared', 'licenseDeclared'],
  ['PackageLicenseConcluded', 'licenseConcluded'],
  ['PackageDownloadLocation', 'downloadLocation'],
  ['PrimaryPackagePurpose', 'primaryPackagePurpose'],
]);

function addToPackage(record: Record<string, unknown>, tag: string, value: string): void {
  const field = packageFields.get(tag);
  if (field !== undefined) record[field] = value;
  if (tag === 'PackageChecksum') {
    const [algorithm, checksumValue] = value.split(/:\s{0,8}/, 2);
    push(record.checksums, { algorithm, checksumValue });
  }
  if (tag === 'ExternalRef') {
    const [referenceCategory, referenceType, referenceLocator] = value.split(/\s+/, 3);
    push(record.externalRefs, { referenceCategory, referenceType, referenceLocator });
  }
  if (tag === 'PackageAttributionText') push(record.attributionTexts, value);
}

function addToLicence(record: Record<string, unknown>, tag: string, value: string): void {
  if (tag === 'LicenseName') record.name = value;
  if (tag === 'ExtractedText') record.extractedText = value;
}

function addToDocument(record: Record<string, unknown>, tag: string, value: string): void {
  if (tag === 'SPDXVersion') record.spdxVersion = value;
  if (tag === 'DocumentName') record.name = value;
}

function addRelationship({ relationships }: Draft, value: string): void {
  const [spdxElementId, relationshipType, relatedSpdxElement] = value.split(/\s+/, 3);
  relationships.push({ spdxElementId, relationshipType, relatedSpdxElement });
}

/** `SPDXREF` says what the annotation is about. */
function addAnnotation({ annotations }: Draft, tag: string, value: string): void {
  const last = annotations.at(-1);
  if (last === undefined) return;
  if (tag === 'AnnotationComment') last.comment = value;
  if (tag === 'SPDXREF') last.about = value;
}

function joined({ document, packages, relationships, extracted, annotations }: Draft): JsonRecord {
  const byElement = new Map<unknown, JsonRecord[]>();
  for (const each of annotations) {
    const known = byElement.get(each.about);
    if (known === undefined) byElement.set(each.about, [each]);
    else known.push(each);
  }
  return {
    ...document,
    packages: packages.map((each) => ({ ...each, annotations: byElement.get(each.SPDXID) ?? [] })),
    annotations: byElement.get('SPDXRef-DOCUMENT') ?? [],
    relationships,
    hasExtractedLicensingInfos: extracted,
  };
}

function push(list: unknown, value: unknown): void {
  if (Array.isArray(list)) list.push(value);
}
