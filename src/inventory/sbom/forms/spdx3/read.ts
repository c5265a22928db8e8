import { SeaworthyError } from '../../../../core/errors.js';
import { asList, asRecord, asText, type JsonRecord } from '../../../../formats/json/index.js';
import { type Bill, digestsOf, type Entry, filled, mostEntries, PropertyList } from '../../bill.js';

/**
 * SPDX 3.0 in JSON-LD (https://spdx.github.io/spdx-spec/v3.0.1/): elements of one graph that name each other. The context is
 * the published one and is never fetched; another one would give the same words another meaning.
 * @throws SeaworthyError SBOM_INVALID
 */
export function readSpdx3(document: JsonRecord): Bill {
  const context = [document['@context'], ...asList(document['@context'])].find(
    (each) => asText(each) !== undefined,
  );
  const version = /spdx\.org\/rdf\/(3\.\d{1,2}(?:\.\d{1,2})?)\//.exec(asText(context) ?? '')?.[1];
  if (version === undefined) throw refused('SPDX without a context of version 3 is not read');
  if (!Array.isArray(document['@graph']))
    throw refused(`SPDX ${version} without a graph of elements is not read`);
  const elements = asList(document['@graph']).flatMap((each): readonly JsonRecord[] => {
    const record = asRecord(each);
    return record === undefined ? [] : [record];
  });
  if (elements.length > mostEntries) throw refused(`The bill lists more than ${mostEntries} elements`);
  const words = relationsIn(elements);
  const problems: string[] = [];
  const entries = elements.filter(isPackage).flatMap((each) => {
    const entry = entryOf(each, words);
    if (entry === undefined) problems.push('A package has no name or no spdxId');
    return entry ?? [];
  });
  const rootId = rootOf(elements);
  const root = entries.find(({ ref }) => ref === rootId);
  const name = filled(elements.find(({ type }) => type === 'SpdxDocument')?.name) ?? '';
  return {
    format: `SPDX-${version}`,
    root: root ?? { ref: '', kind: 'application', name, licenses: [], properties: new Map() },
    entries: entries.filter((entry) => entry !== root),
    edges: words.edges,
    properties: new Map(),
    problems,
  };
}

function isPackage({ type }: JsonRecord): boolean {
  return type === 'software_Package' || type === 'ai_AIPackage' || type === 'dataset_DatasetPackage';
}

/** What the document, or the bill in it, is about. */
function rootOf(elements: readonly JsonRecord[]): string | undefined {
  const named = (type: string): string | undefined =>
    asText(asList(elements.find((each) => each.type === type)?.rootElement)[0]);
  const first = named('SpdxDocument');
  return elements.some(({ spdxId, type }) => spdxId === first && type === 'software_Sbom')
    ? named('software_Sbom')
    : first;
}

interface Words {
  readonly edges: ReadonlyMap<string, readonly string[]>;
  /** Licence expressions by package. */
  readonly licences: ReadonlyMap<string, string>;
  /** Packages that only development needs, or that need not be there. */
  readonly scopes: ReadonlyMap<string, Entry['scope']>;
}

function relationsIn(elements: readonly JsonRecord[]): Words {
  const edges = new Map<string, string[]>();
  const licences = new Map<string, string>();
  const scopes = new Map<string, Entry['scope']>();
  const texts = new Map(elements.flatMap((each) => textOf(each)));
  for (const each of elements) {
    const [type, from] = [asText(each.relationshipType), asText(each.from)];
    const to = asList(each.to).flatMap((one) => asText(one) ?? []);
    if (type === undefined || from === undefined) continue;
    if (type === 'dependsOn' || type === 'hasOptionalDependency' || type === 'hasProvidedDependency') {
      const known = edges.get(from);
      if (known === undefined) edges.set(from, to);
      else for (const one of to) known.push(one);
      const role = roleOf(type, asText(each.scope));
      for (const one of to) scopes.set(one, scopes.has(one) && scopes.get(one) !== role ? undefined : role);
    }
    const [first = ''] = to;
    const isDeclared = type === 'hasDeclaredLicense';
    if (
      (isDeclared || type === 'hasConcludedLicense') &&
      texts.has(first) &&
      (isDeclared || !licences.has(from))
    )
      licences.set(from, texts.get(first) ?? '');
  }
  return { edges, licences, scopes };
}

function roleOf(type: string, scope: string | undefined): Entry['scope'] {
  if (type === 'hasOptionalDependency') return 'optional';
  return scope === 'development' || scope === 'test' || scope === 'build' ? 'development' : undefined;
}

function textOf(element: JsonRecord): readonly (readonly [string, string])[] {
  const id = asText(element.spdxId);
  const expression = asText(element.simplelicensing_licenseExpression);
  const listed =
    element.type === 'expandedlicensing_ListedLicense' ? id?.slice(id.lastIndexOf('/') + 1) : undefined;
  const text = expression ?? listed ?? asText(element.simplelicensing_licenseText)?.slice(0, 200);
  return id === undefined || text === undefined || text === 'NOASSERTION' || text === 'NONE'
    ? []
    : [[id, text]];
}

function entryOf(record: JsonRecord, words: Words): Entry | undefined {
  const [name, ref] = [filled(record.name), filled(record.spdxId)];
  if (name === undefined || ref === undefined) return undefined;
  const version = filled(record.software_packageVersion);
  const identifiers = asList(record.externalIdentifier).map((each) => asRecord(each));
  const locator = (type: string): string | undefined =>
    filled(identifiers.find((each) => each?.externalIdentifierType === type)?.identifier);
  const purl = filled(record.software_packageUrl) ?? locator('packageUrl') ?? locator('purl');
  const cpe = locator('cpe23');
  const licence = words.licences.get(ref);
  const scope = words.scopes.get(ref);
  const properties = new PropertyList();
  for (const each of asList(record.software_attributionText)) {
    const text = asText(each) ?? '';
    const at = text.indexOf(': ');
    if (at > 0) properties.add(text.slice(0, at), text.slice(at + 2));
  }
  return {
    ref,
    kind: kindOf(asText(record.software_primaryPurpose)),
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    ...(cpe === undefined ? {} : { cpe }),
    licenses: licence === undefined ? [] : [licence],
    ...(scope === undefined ? {} : { scope }),
    ...digestsOf(asList(record.verifiedUsing), 'algorithm', 'hashValue'),
    properties: properties.all(),
  };
}

/** `operatingSystem` is `operating-system` in CycloneDX's spelling. */
function kindOf(purpose: string | undefined): string {
  return purpose === undefined ? 'library' : purpose.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

function refused(what: string): SeaworthyError {
  return new SeaworthyError('SBOM_INVALID', what, {
    whatToDo: 'Write the bill as SPDX 3.0 with the published context, or as SPDX 2.3.',
  });
}
