import type { Analyzer } from '../core/analyzer.js';
import { asList, asRecord, asText, entriesOf, parseJsonRecord } from '../formats/json/index.js';
import { numberedLines } from '../formats/lines/index.js';
import { parseToml } from '../formats/toml/index.js';
import { type Asked, manifest } from './manifest.js';
import type { Own } from './project-facts.js';

/** https://fsprojects.github.io/Paket/dependencies-file.html */
const paketDependencies = manifest('paket/dependencies', 'paket.dependencies', 'NuGet', (text) =>
  [...numberedLines(text)].flatMap(([line]): readonly Asked[] => {
    const [, kind, name] = /^\s{0,20}(nuget|clitool)\s{1,8}([\w.-]{1,200})/i.exec(line) ?? [];
    return kind === undefined || name === undefined ? [] : [{ name: name.toLowerCase() }];
  }),
);

/** https://learn.microsoft.com/vcpkg/reference/vcpkg-json: what is for the host runs while building. */
const vcpkgJson = manifest(
  'vcpkg/manifest',
  'vcpkg.json',
  'vcpkg',
  (text) =>
    asList(parseJsonRecord(text).dependencies).flatMap((each): readonly Asked[] => {
      const record = asRecord(each);
      const name = asText(each) ?? asText(record?.name);
      return name === undefined ? [] : [{ name, isDevelopment: record?.host === true }];
    }),
  (text) => {
    const record = parseJsonRecord(text);
    const keys = ['version', 'version-semver', 'version-date', 'version-string'];
    const version = keys.map((key) => asText(record[key])).find((each) => each !== undefined);
    return ownOf(asText(record.name), version, lineOf(text, /"name"\s{0,20}:/), asText(record.license));
  },
);

/** https://dart.dev/tools/pub/pubspec */
const pubspec = manifest(
  'pub/pubspec',
  'pubspec.yaml',
  'Pub',
  (text) => {
    let role = '';
    return [...numberedLines(text)].flatMap(([line]): readonly Asked[] => {
      role = /^([a-z_]{1,40}):/.exec(line)?.[1] ?? role;
      const name = /^ {2}(\w{1,200}):/.exec(line)?.[1];
      const isAsked = role === 'dependencies' || role === 'dev_dependencies';
      return name === undefined || !isAsked ? [] : [{ name, isDevelopment: role === 'dev_dependencies' }];
    });
  },
  (text) => {
    const name = /^name:[ \t]{1,8}["']?(\w{1,200})/m.exec(text)?.[1];
    const version = /^version:[ \t]{1,8}["']?([\w.+-]{1,100})/m.exec(text)?.[1];
    return ownOf(name, version, lineOf(text, /^name:/m));
  },
);

/** https://pkgdocs.julialang.org/v1/toml-files/#Project.toml */
const juliaProject = manifest(
  'julia/project',
  'Project.toml',
  'Julia',
  (text) => {
    const record = parseToml(text);
    return entriesOf(record.deps).map(([name]) => ({ name }));
  },
  (text) => {
    const record = parseToml(text);
    const own = ownOf(asText(record.name), asText(record.version), lineOf(text, /^name[ \t]{0,20}=/m));
    const uuid = asText(record.uuid);
    return own && { ...own, ...(uuid === undefined ? {} : { qualifiers: { uuid } }) };
  },
);

export const otherManifests: readonly Analyzer[] = [paketDependencies, vcpkgJson, pubspec, juliaProject];

function ownOf(
  name: string | undefined,
  version: string | undefined,
  line: number | undefined,
  licence?: string,
): Own | undefined {
  if (name === undefined || name === '') return undefined;
  return { name, version, line, licenses: licence === undefined ? [] : [licence] };
}

function lineOf(text: string, pattern: RegExp): number | undefined {
  const at = text.search(pattern);
  return at === -1 ? undefined : text.slice(0, at).split('\n').length;
}
