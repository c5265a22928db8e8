import {
  asList,
  asRecord,
  asText,
  entriesOf,
  type JsonRecord,
  parseJsonRecord,
} from '../../../formats/json/index.js';
import { LineCounter } from '../../../formats/lines/index.js';
import { type Asked, manifest } from '../../manifest.js';
import { lineWith, named } from '../../project-facts.js';

/**
 * https://learn.microsoft.com/vcpkg/reference/vcpkg-json: what is for the host runs while building; an override is the version that
 * gets installed, whatever the baseline has.
 */
export const vcpkgJson = manifest({
  id: 'vcpkg/manifest',
  basenames: ['vcpkg.json'],
  type: 'vcpkg',
  ecosystem: 'vcpkg',
  pins: true,
  read(text) {
    const record = parseJsonRecord(text);
    const overrides = new Map(
      asList(record.overrides).flatMap((each): readonly [string, string][] => {
        const entry = asRecord(each) ?? {};
        const [name, version] = [asText(entry.name), versionOf(entry)];
        return name === undefined || version === undefined ? [] : [[name, version]];
      }),
    );
    const lines = overrideLines(text);
    return {
      asked: requirementsIn(record).flatMap(([each, isOptional]): readonly Asked[] => {
        const entry = asRecord(each);
        const name = asText(each) ?? asText(entry?.name);
        if (name === undefined) return [];
        const [version, line] = [overrides.get(name), lines.get(name)];
        return [
          {
            name,
            isDevelopment: entry?.host === true,
            isOptional,
            ...(version === undefined ? {} : { version }),
            ...(line === undefined ? {} : { line }),
          },
        ];
      }),
      own: named(
        { name: record.name, version: versionOf(record) },
        lineWith(text, /"name"\s{0,20}:/),
        asText(record.license),
      ),
    };
  },
});

/** Of the project, and of features that someone may choose. */
function requirementsIn(record: JsonRecord): readonly (readonly [each: unknown, isOptional: boolean])[] {
  const features = entriesOf(record.features).flatMap(([, one]) => asList(asRecord(one)?.dependencies));
  return [
    ...asList(record.dependencies).map((each) => [each, false] as const),
    ...features.map((each) => [each, true] as const),
  ];
}

/** A port version goes behind a number sign, as in the status file. */
function versionOf(entry: Readonly<Record<string, unknown>>): string | undefined {
  const keys = ['version', 'version-semver', 'version-date', 'version-string'];
  const version = keys.map((key) => asText(entry[key])).find((each) => each !== undefined);
  const port = entry['port-version'];
  return version !== undefined && typeof port === 'number' && port > 0 ? `${version}#${port}` : version;
}

/** Names behind the key `overrides`. */
function overrideLines(text: string): ReadonlyMap<string, number> {
  const start = text.search(/"overrides"\s{0,20}:/);
  const lines = new Map<string, number>();
  if (start === -1) return lines;
  const counter = new LineCounter(text);
  for (const { 1: name = '', index } of text
    .slice(start)
    .matchAll(/"name"\s{0,20}:\s{0,20}"([^"\\\n]{1,200})"/g))
    if (!lines.has(name)) lines.set(name, counter.at(start + index));
  return lines;
}
