import type { Workload } from '../container.js';
import { type Entry, Tree } from '../tree.js';
import type { Problem } from '../yaml.js';
import type { Services } from './index.js';

const deepest = 16;

/** Services of another file by its path from the root of the tree; nothing where the file is not there. */
export type Siblings = (path: string) => Services | undefined;

/**
 * A service with what it takes from another (spec, "extends"). Without siblings a service of another file is passed
 * over: anyone who has them looks again.
 */
export function extended(
  name: string,
  services: Services,
  problems: Problem[],
  siblings?: Siblings,
  depth = 0,
): Tree {
  const own = services.get(name);
  if (own === undefined) throw new RangeError(`no service ${name}`);
  const extend = own.get('extends');
  if (extend === undefined || extend.isNull) return own;
  const line = own.source.place(extend.start, extend.end).line;
  const file = extend.get('file')?.text;
  const base = extend.kind === 'map' ? extend.get('service')?.text : extend.text;
  const from = file === undefined ? services : siblings?.(beside(own.source.path, file));
  if (from === undefined) {
    const reason = `service "${name}" takes settings from ${file}, which were not looked at together with it`;
    if (siblings !== undefined) problems.push({ reason, line });
    return own;
  }
  if (base === undefined || !from.has(base)) {
    const where = file === undefined ? 'this file' : file;
    problems.push({ reason: `service "${name}" extends a service that is not in ${where}`, line });
    return own;
  }
  if (depth === deepest) {
    problems.push({ reason: `service "${name}" extends in a circle, or more than ${deepest} times`, line });
    return own;
  }
  return merged(extended(base, from, problems, siblings, depth + 1), own);
}

/** The service that one extends, with its file. */
export function takenFrom(own: Tree): Pick<Workload, 'takenFrom'> {
  const extend = own.get('extends');
  const name = extend?.kind === 'map' ? extend.get('service')?.text : extend?.text;
  const file = extend?.get('file')?.text;
  if (name === undefined) return {};
  return { takenFrom: { path: file === undefined ? own.source.path : beside(own.source.path, file), name } };
}

/** A path as one file writes it, from the root of the tree. */
export function beside(path: string, file: string): string {
  const names = path.split('/').slice(0, -1);
  for (const name of file.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

/** Keys that are never taken over (spec, "Restrictions" under "extends"). */
const ownOnly = new Set(['extends', 'depends_on', 'links', 'volumes_from']);

/** Mappings are merged, lists are joined, all else is replaced. */
function merged(base: Tree, own: Tree): Tree {
  const entries = new Map<string, Entry>();
  for (const [key, entry] of base.entries) if (!ownOnly.has(key)) entries.set(key, entry);
  for (const [key, entry] of own.entries) {
    const below = entries.get(key);
    entries.set(key, below === undefined ? entry : { ...entry, value: joined(below.value, entry.value) });
  }
  return Tree.map(own, entries, own.isBlock);
}

function joined(below: Tree, above: Tree): Tree {
  if (below.kind === 'map' && above.kind === 'map') {
    return Tree.map(above, new Map([...below.entries, ...above.entries]), above.isBlock);
  }
  if (below.kind === 'list' && above.kind === 'list') {
    return Tree.list(above, [...below.items, ...above.items], above.isBlock);
  }
  return above;
}
