import type { Declared } from '../../core/upgrade.js';
import { PlainMap, parsePlainYaml } from '../../formats/plain-yaml/index.js';
import { splitAtVersion } from '../../inventory/ecosystems/npm/names.js';
import { parseClassic } from '../../inventory/ecosystems/npm/yarn-classic.js';
import { type LockRanges, type Naming, noRanges } from './ranges.js';

type Ask = readonly [name: string, range: string];

interface Entry {
  /** The ranges that it answers. */
  readonly requests: readonly Ask[];
  /** `name@npm:1.0.0` or `name@workspace:folder`; only since Yarn 2. */
  readonly resolution: string;
  readonly version: string;
  readonly asks: readonly Ask[];
}

const mostPackages = 100_000;

/**
 * A `yarn.lock`, of the first line (https://classic.yarnpkg.com/lang/en/docs/yarn-lock/) and of later ones, which begin with an
 * entry about the file itself (https://yarnpkg.com/advanced/lexicon#lockfile). Both keep a version for each range.
 * @throws SeaworthyError MANIFEST_INVALID
 */
export function yarnLock(text: string): LockRanges {
  const isBerry = /^__metadata:/m.test(text);
  const entries = (isBerry ? berryEntries(text) : classicEntries(text)).slice(0, mostPackages);
  const versions = new Map<string, string>();
  for (const { requests, version } of entries)
    for (const [name, range] of requests) versions.set(`${name}@${range}`, version);
  const declared = new Map<string, Declared[]>();
  const named = new Map<string, Naming[]>();
  for (const { requests, resolution, version, asks } of entries) {
    const own = requests[0]?.[0] ?? '';
    const folder = workspaceIn(resolution);
    for (const [name, range] of asks) {
      const found = versions.get(`${name}@${range}`);
      const gets = found === undefined ? {} : { gets: found };
      if (folder === undefined) added(declared, name, { by: own, byVersion: version, range, ...gets });
      else added(named, name, { folder, range, ...gets });
    }
  }
  return { ...noRanges, declared, named, isByRange: true, ...(isBerry ? { isBerry } : {}) };
}

function classicEntries(text: string): readonly Entry[] {
  return parseClassic(text).map(({ requests, version = '', dependencies, optional }) => ({
    ...{ requests: requests.flatMap(askOf), version, resolution: '' },
    asks: [...dependencies, ...optional],
  }));
}

function berryEntries(text: string): readonly Entry[] {
  return parsePlainYaml(text).flatMap(({ entries }) =>
    entries.flatMap(({ key, value }) => (value instanceof PlainMap ? [berryEntry(key, value)] : [])),
  );
}

function berryEntry(key: string, fields: PlainMap): Entry {
  const asks = ['dependencies', 'optionalDependencies'].flatMap((group) => fields.under(group));
  return {
    requests: key.split(', ', 1_000).flatMap(askOf),
    version: fields.text('version') ?? '',
    resolution: fields.text('resolution') ?? '',
    asks: asks.flatMap(({ key: name, value }): Ask[] =>
      typeof value === 'string' ? [[name, withoutProtocol(value)]] : [],
    ),
  };
}

/** `@b/c@npm:~2` */
function askOf(request: string): readonly Ask[] {
  const [name, range] = splitAtVersion(request) ?? [];
  return name === undefined || range === undefined ? [] : [[name, withoutProtocol(range)]];
}

/** The protocol may be left out, and is since the eighth version of the format written everywhere. */
function withoutProtocol(range: string): string {
  return range.startsWith('npm:') && !range.includes('@', 4) ? range.slice(4) : range;
}

/** The folder of a member of the project; empty for the project itself. */
function workspaceIn(resolution: string): string | undefined {
  const at = resolution.indexOf('@workspace:');
  if (at === -1) return undefined;
  const folder = resolution.slice(at + '@workspace:'.length);
  return folder === '.' ? '' : folder;
}

function added<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [one]);
  else known.push(one);
}
