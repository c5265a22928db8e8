import type { Declared } from '../../core/upgrade.js';
import { type LockRanges, type Naming, noRanges } from './ranges.js';

type Ask = readonly [name: string, range: string];

interface Entry {
  /** The ranges that it answers. */
  readonly requests: readonly Ask[];
  /** `name@npm:1.0.0` or `name@workspace:folder`; only since Yarn 2. */
  resolution: string;
  version: string;
  readonly asks: Ask[];
}

const mostPackages = 100_000;

/**
 * A `yarn.lock`, of the first line (https://classic.yarnpkg.com/lang/en/docs/yarn-lock/) and of later ones, which begin with an
 * entry about the file itself (https://yarnpkg.com/advanced/lexicon#lockfile). Both keep a version for each range.
 */
export function yarnLock(text: string): LockRanges {
  const entries = entriesIn(text);
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
  const isBerry = /^__metadata:/m.test(text.slice(0, 4000));
  return { ...noRanges, declared, named, isByRange: true, ...(isBerry ? { isBerry } : {}) };
}

function entriesIn(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let group = '';
  for (const line of text.split('\n')) {
    const content = line.trim();
    const indent = line.length - line.trimStart().length;
    if (content === '' || content.startsWith('#')) continue;
    if (indent === 0) {
      if (entries.length >= mostPackages) break;
      entries.push({ requests: requestsIn(content), resolution: '', version: '', asks: [] });
      group = '';
    } else if (indent === 2) {
      group = content.endsWith(':') ? content.slice(0, -1) : '';
      setField(entries.at(-1), content);
    } else if (group === 'dependencies' || group === 'optionalDependencies') {
      const [name, value] = keyAndValue(content);
      entries.at(-1)?.asks.push([name, withoutProtocol(value)]);
    }
  }
  return entries;
}

/** `a@^1.0.0, "@b/c@~2":` or `"a@npm:^1.0.0, a@npm:1.1.0":` */
function requestsIn(key: string): readonly Ask[] {
  return key
    .replace(/:$/, '')
    .replaceAll('"', '')
    .split(', ', 1000)
    .flatMap((each): Ask[] => {
      const at = each.indexOf('@', 1);
      return at === -1 ? [] : [[each.slice(0, at), withoutProtocol(each.slice(at + 1))]];
    });
}

function setField(entry: Entry | undefined, content: string): void {
  const [key, value] = keyAndValue(content);
  if (entry === undefined) return;
  if (key === 'version') entry.version = value;
  if (key === 'resolution') entry.resolution = value;
}

/** `name "^1.0.0"`, `"@a/b": ^1.0.0` */
function keyAndValue(content: string): Ask {
  const end = content.startsWith('"') ? content.indexOf('"', 1) + 1 : content.search(/:? /);
  if (end <= 0) return [content, ''];
  const plain = (part: string) => part.replace(/^:/, '').trim().replaceAll('"', '');
  return [plain(content.slice(0, end)), plain(content.slice(end))];
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
