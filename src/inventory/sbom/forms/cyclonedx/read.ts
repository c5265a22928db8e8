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

/** Components may hold components (CycloneDX calls it an assembly). */
const deepest = 64;

/**
 * CycloneDX JSON, 1.2 to 1.7 (https://cyclonedx.org/docs/1.7/json/): components, their tree of dependencies, and
 * what `metadata` says.
 * @throws SeaworthyError SBOM_INVALID
 */
export function readCycloneDx(document: JsonRecord): Bill {
  const version = asText(document.specVersion) ?? '';
  if (!/^1\.(?:[2-9]|\d\d)$/.test(version)) {
    throw new SeaworthyError(
      'SBOM_INVALID',
      `CycloneDX ${version.slice(0, 20) || 'without specVersion'} is not read`,
      {
        whatToDo: 'Write the bill as CycloneDX 1.2 to 1.7, in JSON.',
      },
    );
  }
  const metadata = asRecord(document.metadata);
  const problems: string[] = [];
  const root = asRecord(metadata?.component);
  return {
    format: `CycloneDX ${version}`,
    ...(root === undefined ? {} : { root: rootOf(root) }),
    entries: [...componentsIn(document.components, problems), ...componentsIn(root?.components, problems)],
    edges: edgesOf(asList(document.dependencies)),
    properties: propertiesOf([...asList(metadata?.properties), ...asList(document.properties)]),
    problems,
  };
}

function rootOf(component: JsonRecord): Entry {
  return (
    entryOf(component) ?? { ref: '', kind: 'application', name: '', licenses: [], properties: new Map() }
  );
}

/** Depth first, in the order of the document, without recursion. */
function componentsIn(list: unknown, problems: string[]): readonly Entry[] {
  const entries: Entry[] = [];
  const open = asList(list)
    .map((value) => ({ value, depth: 1 }))
    .reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const record = asRecord(next.value);
    const entry = record && entryOf(record);
    if (record === undefined || entry === undefined) {
      problems.push('A component has no name');
      continue;
    }
    entries.push(entry);
    if (entries.length > mostEntries) throw tooMany();
    const parts = asList(record.components);
    if (parts.length > 0 && next.depth >= deepest)
      problems.push(`Components in ${entry.name.slice(0, 80)} are nested too deep`);
    else for (const value of [...parts].reverse()) open.push({ value, depth: next.depth + 1 });
  }
  return entries;
}

function entryOf(component: JsonRecord): Entry | undefined {
  const name = filled(component.name);
  if (name === undefined) return undefined;
  const group = filled(component.group);
  const version = filled(component.version);
  const purl = filled(component.purl);
  const cpe = filled(component.cpe);
  const properties = propertiesOf(asList(component.properties));
  const scope = scopeOf(component, properties);
  return {
    ref: filled(component['bom-ref']) ?? purl ?? '',
    kind: asText(component.type) ?? 'library',
    name: group === undefined ? name : `${group}/${name}`,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    ...(cpe === undefined ? {} : { cpe }),
    licenses: asList(component.licenses).flatMap((each) => licenceOf(asRecord(each)) ?? []),
    ...(scope === undefined ? {} : { scope }),
    ...digestsOf(asList(component.hashes), 'alg', 'content'),
    properties,
  };
}

function licenceOf(choice: JsonRecord | undefined): string | undefined {
  const licence = asRecord(choice?.license);
  return filled(choice?.expression) ?? filled(licence?.id) ?? filled(licence?.name);
}

/** `excluded` is what is not there at run time; npm's generator says `optional` and marks it by a property. */
function scopeOf(component: JsonRecord, properties: Properties): Entry['scope'] {
  if (properties.get('cdx:npm:package:development')?.includes('true')) return 'development';
  const scope = asText(component.scope);
  return scope === 'optional' ? 'optional' : scope === 'excluded' ? 'development' : undefined;
}

function propertiesOf(list: readonly unknown[]): Properties {
  const properties = new PropertyList();
  for (const each of list) {
    const record = asRecord(each);
    properties.add(asText(record?.name), asText(record?.value));
  }
  return properties.all();
}

function edgesOf(dependencies: readonly unknown[]): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, readonly string[]>();
  for (const each of dependencies) {
    const record = asRecord(each);
    const ref = asText(record?.ref);
    const targets = asList(record?.dependsOn).flatMap((target) => asText(target) ?? []);
    if (ref !== undefined) edges.set(ref, [...(edges.get(ref) ?? []), ...targets]);
  }
  return edges;
}

function tooMany(): SeaworthyError {
  return new SeaworthyError('SBOM_INVALID', `The bill lists more than ${mostEntries} components`, {
    whatToDo: 'Check that the file is what it should be, or split it.',
  });
}
