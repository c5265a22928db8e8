import type { Declared } from '../../core/upgrade.js';
import {
  asList,
  asRecord,
  asText,
  entriesOf,
  parseJsonRecord,
  parseJsonWithComments,
} from '../../formats/json/index.js';
import { PlainMap, parsePlainYaml } from '../../formats/plain-yaml/index.js';
import { parseToml } from '../../formats/toml/index.js';
import { fromFileName, normaliseName } from '../../inventory/ecosystems/python/names.js';
import { type LockRanges, noRanges, rangesInPackageLock } from './ranges.js';
import { yarnLock } from './yarn-ranges.js';

/** A package of a lockfile, and what it asks for. */
interface Locked {
  readonly name: string;
  readonly version: string | undefined;
  readonly asks: readonly (readonly [name: string, range: string])[];
}

const mostPackages = 100_000;

/** What the packages of a lockfile ask of each other; empty where it does not say, or is none. */
export function rangesIn(path: string, text: string): LockRanges {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const reader = readers.find(([name]) => name.test(file))?.[1];
  try {
    return reader?.(text) ?? noRanges;
  } catch {
    return noRanges;
  }
}

/** Lockfiles in which each package has one version. */
function ofOneVersion(
  packages: readonly Locked[],
  nameOf: (name: string) => string = (name) => name,
): LockRanges {
  const versions = new Map(packages.map(({ name, version }) => [nameOf(name), version]));
  const declared = new Map<string, Declared[]>();
  for (const { name, version, asks } of packages.slice(0, mostPackages))
    for (const [wanted, range] of asks) {
      const gets = versions.get(nameOf(wanted));
      const one: Declared = {
        ...{ by: name, range },
        ...(version === undefined ? {} : { byVersion: version }),
        ...(gets === undefined ? {} : { gets }),
      };
      const known = declared.get(nameOf(wanted));
      if (known === undefined) declared.set(nameOf(wanted), [one]);
      else known.push(one);
    }
  return { ...noRanges, declared };
}

/** https://getcomposer.org/doc/01-basic-usage.md#composer-lock-the-lock-file */
function composerLock(text: string): LockRanges {
  const lock = parseJsonRecord(text);
  const packages = [...asList(lock.packages), ...asList(lock['packages-dev'])].flatMap((raw): Locked[] => {
    const entry = asRecord(raw) ?? {};
    const name = asText(entry.name);
    if (name === undefined) return [];
    const asks = entriesOf(entry.require).flatMap(([wanted, range]): [string, string][] =>
      typeof range === 'string' && wanted.includes('/') ? [[wanted, range]] : [],
    );
    return [{ name, version: asText(entry.version)?.replace(/^v/, ''), asks }];
  });
  return ofOneVersion(packages, (name) => name.toLowerCase());
}

/** Below `specs:` four spaces begin a gem, six what it asks for. */
function gemfileLock(text: string): LockRanges {
  const packages: { name: string; version: string; asks: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    const own = /^ {4}([\w.-]{1,100}) \(([^)\s]{1,80})\)$/.exec(line);
    if (own !== null) packages.push({ name: own[1] ?? '', version: own[2] ?? '', asks: [] });
    const asked = /^ {6}([\w.-]{1,100})(?: \(([^)]{1,200})\))?$/.exec(line);
    if (asked !== null) packages.at(-1)?.asks.push([asked[1] ?? '', asked[2] ?? '>= 0']);
  }
  return ofOneVersion(packages);
}

/** https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock: names as the package index normalises them. */
function poetryLock(text: string): LockRanges {
  const packages = asList(parseToml(text).package).flatMap((raw): Locked[] => {
    const entry = asRecord(raw) ?? {};
    const name = asText(entry.name);
    if (name === undefined) return [];
    const asks = entriesOf(entry.dependencies).flatMap(([wanted, value]): [string, string][] => {
      const first = Array.isArray(value) ? value[0] : value;
      const range = typeof first === 'string' ? first : asText(asRecord(first)?.version);
      return range === undefined ? [] : [[wanted, range]];
    });
    return [{ name, version: asText(entry.version), asks }];
  });
  return ofOneVersion(packages, normaliseName);
}

/** `h11<0.15,>=0.13 ; python_version >= "3.9"` (PEP 508), without what only an extra asks for. */
const requirement = /^([A-Za-z\d][\w.-]{0,200})(?:\[[^\]]{0,200}\])?[ \t]{0,9}([^;]{0,400})(?:$|;)/;

/** The packages of Python in https://pixi.sh/latest/workspace/lockfile/ */
function pixiLock(text: string): LockRanges {
  const [document] = parsePlainYaml(text);
  const packages = asList(document?.get('packages')).flatMap((entry): Locked[] => {
    const place = entry instanceof PlainMap ? (entry.text('pypi') ?? entry.text('url') ?? '') : '';
    const [written, release] = fromFileName(place.slice(place.lastIndexOf('/') + 1)) ?? [];
    const name = entry instanceof PlainMap ? (entry.text('name') ?? written) : undefined;
    if (name === undefined || !(entry instanceof PlainMap)) return [];
    const asks = asList(entry.get('requires_dist')).flatMap((one): [string, string][] => {
      if (typeof one !== 'string' || /\bextra ?==/.test(one.slice(0, 1_000))) return [];
      const [, wanted, range = ''] = requirement.exec(one) ?? [];
      return wanted === undefined ? [] : [[normaliseName(wanted), range.trim()]];
    });
    return [{ name: normaliseName(name), version: entry.text('version') ?? release, asks }];
  });
  return ofOneVersion(packages);
}

/** https://bun.sh/docs/install/lockfile: keys are paths of packages, as deep as they had to be put. */
function bunLock(text: string): LockRanges {
  const packages = entriesOf(asRecord(parseJsonWithComments(text))?.packages).slice(0, mostPackages);
  const versions = new Map<string, string>();
  const identities = packages.map(([key, value]) => {
    const [identity, ...rest] = asList(value);
    const text = asText(identity) ?? '';
    const at = text.lastIndexOf('@');
    versions.set(key, text.slice(at + 1));
    return { key, name: text.slice(0, at), version: text.slice(at + 1), info: rest.find(asRecord) };
  });
  const declared = new Map<string, Declared[]>();
  for (const { key, name, version, info } of identities)
    for (const group of ['dependencies', 'optionalDependencies'])
      for (const [wanted, range] of entriesOf(asRecord(info)?.[group])) {
        if (typeof range !== 'string') continue;
        const gets = nearest(key, wanted, versions);
        const known = declared.get(wanted) ?? [];
        declared.set(wanted, known);
        known.push({ by: name, byVersion: version, range, ...(gets === undefined ? {} : { gets }) });
      }
  return { ...noRanges, declared };
}

/** A list of requirements (https://pip.pypa.io/en/stable/reference/requirements-file-format/): those that are not pinned. */
function requirementsText(text: string): LockRanges {
  const named = new Map<string, { folder: string; range: string }[]>();
  for (const line of text.split('\n').slice(0, mostPackages)) {
    const name = /^[A-Za-z\d][\w.-]{0,100}/.exec(line)?.[0];
    if (name === undefined) continue;
    const [bare = ''] = line.slice(name.length).split(/[;#]/, 1);
    const range = bare.replace(/^\[[^\]]{0,100}\]/, '').trim();
    if (!/^[<>!~]/.test(range)) continue;
    named.set(normaliseName(name), [{ folder: '', range }]);
  }
  return { ...noRanges, named };
}

const deepest = 64;

function nearest(key: string, wanted: string, versions: ReadonlyMap<string, string>): string | undefined {
  for (let folder = key, step = 0; step < deepest; step += 1) {
    const found = versions.get(folder === '' ? wanted : `${folder}/${wanted}`);
    if (found !== undefined || folder === '') return found;
    folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
  }
  return undefined;
}

const readers: readonly (readonly [file: RegExp, read: (text: string) => LockRanges])[] = [
  [/^(?:package-lock|npm-shrinkwrap)\.json$/, rangesInPackageLock],
  [/^composer\.lock$/, composerLock],
  [/^(?:Gemfile\.lock|gems\.locked)$/, gemfileLock],
  [/^poetry\.lock$/, poetryLock],
  [/^pixi\.lock$/, pixiLock],
  [/^bun\.lock$/, bunLock],
  [/^yarn\.lock$/, yarnLock],
  [/^[\w.-]{0,60}requirements[\w.-]{0,60}\.txt$/, requirementsText],
];

/** Whether what a lockfile with this name asks for can be read. */
export const hasRanges = (path: string): boolean =>
  readers.some(([name]) => name.test(path.slice(path.lastIndexOf('/') + 1)));
