import type { Fact } from '../../../core/analyzer.js';
import { asRecord, asText, entriesOf, type JsonRecord } from '../../../formats/json/index.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { isId, isVersion } from './descriptions.js';

/**
 * Packages that a version catalog offers with an exact version: https://docs.gradle.org/current/userguide/version_catalogs.html
 * Of a rich version the preferred one, or what is required strictly, counts.
 */
export function catalogComponents(text: string, record: JsonRecord): readonly Fact[] {
  const list = new FactList();
  const lines = aliasLines(text);
  const versions = asRecord(record.versions) ?? {};
  for (const [alias, value] of entriesOf(record.libraries)) {
    const [group, artifact, written] = coordinatesOf(value);
    add(
      list,
      group,
      artifact,
      written ?? versionOf(value, versions),
      'runtime',
      lines.get(`libraries ${alias}`),
    );
  }
  for (const [alias, value] of entriesOf(record.plugins)) {
    const [id, written] = (asText(value) ?? '').split(':');
    const name = asText(asRecord(value)?.id) ?? id;
    // The marker artifact by which Gradle finds a plugin.
    const artifact = `${name ?? ''}.gradle.plugin`;
    add(
      list,
      name,
      artifact,
      written ?? versionOf(value, versions),
      'development',
      lines.get(`plugins ${alias}`),
    );
  }
  return list.facts();
}

function add(
  list: FactList,
  group: string | undefined,
  artifact: string | undefined,
  version: string | undefined,
  scope: 'runtime' | 'development',
  line: number | undefined,
): void {
  if (!isId(group) || !isId(artifact) || !isVersion(version) || /[+[\](),]/.test(version)) return;
  list.add(
    { type: 'maven', namespace: group, name: artifact },
    { name: `${group}:${artifact}`, version, ecosystem: 'Maven', scope, direct: true, line },
  );
}

/** `"group:name:version"`, `{module = "group:name"}`, `{group = …, name = …}`. */
function coordinatesOf(
  value: unknown,
): readonly [string | undefined, string | undefined, string | undefined] {
  const record = asRecord(value);
  const [group, name, version] = (asText(value) ?? asText(record?.module) ?? '').split(':');
  return [asText(record?.group) ?? group, asText(record?.name) ?? name, version];
}

function versionOf(value: unknown, versions: JsonRecord): string | undefined {
  const version = asRecord(value)?.version;
  const reference = asText(asRecord(version)?.ref);
  return plainVersion(
    reference === undefined || !Object.hasOwn(versions, reference) ? version : versions[reference],
  );
}

function plainVersion(version: unknown): string | undefined {
  const record = asRecord(version);
  return asText(version) ?? asText(record?.prefer) ?? asText(record?.require) ?? asText(record?.strictly);
}

/** `table alias`; an alias stands at the beginning of its line. */
function aliasLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let table = '';
  for (const [raw, line] of numberedLines(text)) {
    table = /^\[(\w{1,40})\]/.exec(raw)?.[1] ?? table;
    const alias = /^\s{0,20}["']?([\w.-]{1,200})["']?\s{0,20}=/.exec(raw)?.[1];
    if (alias !== undefined) lines.set(`${table} ${alias}`, line);
  }
  return lines;
}
