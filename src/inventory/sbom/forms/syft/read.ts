import { SeaworthyError } from '../../../../core/errors.js';
import { asList, asRecord, asText, type JsonRecord } from '../../../../formats/json/index.js';
import { type Bill, type Entry, filled, mostEntries, PropertyList } from '../../bill.js';

/** Whether it is the JSON that Syft itself writes, whatever the version of its schema. */
export function isSyft(document: JsonRecord): boolean {
  return (
    Array.isArray(document.artifacts) &&
    asRecord(document.schema) !== undefined &&
    asRecord(document.source) !== undefined
  );
}

/**
 * Syft's own JSON (https://github.com/anchore/syft/tree/main/schema/json): artifacts, the relationships between them, and the
 * distribution.
 * @throws SeaworthyError SBOM_INVALID
 */
export function readSyft(document: JsonRecord): Bill {
  const artifacts = asList(document.artifacts);
  if (artifacts.length > mostEntries)
    throw new SeaworthyError('SBOM_INVALID', `The bill lists more than ${mostEntries} artifacts`, {
      whatToDo: 'Check that the file is what it should be, or split it.',
    });
  const problems: string[] = [];
  const entries = artifacts.flatMap((each) => {
    const entry = entryOf(asRecord(each));
    if (entry === undefined) problems.push('An artifact has no name');
    return entry ?? [];
  });
  const source = asRecord(document.source);
  const name =
    filled(source?.name) ?? filled(asRecord(source?.metadata)?.userInput) ?? filled(source?.target) ?? '';
  const version = asText(asRecord(document.schema)?.version);
  return {
    format: `Syft JSON${version === undefined ? '' : ` ${version}`}`,
    root: { ref: asText(source?.id) ?? '', kind: 'container', name, licenses: [], properties: new Map() },
    entries: [...entries, ...systemOf(asRecord(document.distro))],
    edges: edgesOf(asList(document.artifactRelationships)),
    properties: new Map(),
    problems,
  };
}

function entryOf(record: JsonRecord | undefined): Entry | undefined {
  const name = filled(record?.name);
  if (record === undefined || name === undefined) return undefined;
  const [version, purl] = [filled(record.version), filled(record.purl)];
  const properties = new PropertyList();
  for (const [index, each] of asList(record.locations).entries())
    properties.add(`syft:location:${index}:path`, asText(asRecord(each)?.path));
  const metadata = asRecord(record.metadata);
  properties.add('syft:metadata:source', asText(metadata?.source));
  properties.add('syft:metadata:sourceVersion', asText(metadata?.sourceVersion));
  properties.add('syft:metadata:originPackage', asText(metadata?.originPackage));
  return {
    ref: asText(record.id) ?? purl ?? '',
    kind: 'library',
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    licenses: asList(record.licenses).flatMap(licenceOf),
    properties: properties.all(),
  };
}

/** Words in older schemas; objects with an expression since. */
function licenceOf(value: unknown): readonly string[] {
  const record = asRecord(value);
  const licence = filled(value) ?? filled(record?.spdxExpression) ?? filled(record?.value);
  return licence === undefined ? [] : [licence];
}

/** `parent` is what `child` depends on: Syft says "dependency-of". */
function edgesOf(relationships: readonly unknown[]): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, string[]>();
  for (const each of relationships) {
    const record = asRecord(each);
    const [parent, child] = [asText(record?.parent), asText(record?.child)];
    if (record?.type !== 'dependency-of' || parent === undefined || child === undefined) continue;
    const known = edges.get(child);
    if (known === undefined) edges.set(child, [parent]);
    else known.push(parent);
  }
  return edges;
}

function systemOf(distro: JsonRecord | undefined): readonly Entry[] {
  const id = filled(distro?.id);
  if (id === undefined) return [];
  const version = filled(distro?.versionID);
  return [
    {
      ref: '',
      kind: 'operating-system',
      name: id,
      ...(version === undefined ? {} : { version }),
      licenses: [],
      properties: new Map(),
    },
  ];
}
