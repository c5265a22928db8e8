import { type Entry, Tree } from '../tree.js';

const deepest = 60;

/** Fields by which items of a list are the same item, where the patch does not say `name` (API reference, "patchMergeKey"). */
const mergeKeys: Readonly<Record<string, readonly string[]>> = {
  ports: ['containerPort', 'port'],
  volumeMounts: ['mountPath'],
  hostAliases: ['ip'],
};

/**
 * A strategic merge patch laid over an object
 * (https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md):
 * mappings are merged, lists of named things by name, all else is replaced; null and `$patch: delete` take away.
 */
export function patched(base: Tree, patch: Tree, depth = 0): Tree | undefined {
  if (patch.isNull || patch.get('$patch')?.text === 'delete') return undefined;
  if (patch.kind !== 'map' || base.kind !== 'map' || depth > deepest) return patch;
  if (patch.get('$patch')?.text === 'replace') return patch;
  const entries = new Map<string, Entry>(base.entries);
  for (const [key, entry] of patch.entries) {
    const below = entries.get(key);
    const value = below === undefined ? kept(entry.value) : over(key, below.value, entry.value, depth + 1);
    if (value === undefined) entries.delete(key);
    else if (below === undefined || value.kind === 'scalar') entries.set(key, { ...entry, value });
    else entries.set(key, { ...below, value });
  }
  return Tree.map(base, entries, base.isBlock);
}

function kept(value: Tree): Tree | undefined {
  return value.isNull || value.get('$patch')?.text === 'delete' ? undefined : value;
}

function over(key: string, base: Tree, patch: Tree, depth: number): Tree | undefined {
  if (base.kind !== 'list' || patch.kind !== 'list') return patched(base, patch, depth);
  const name = ['name', ...(mergeKeys[key] ?? [])].find((one) =>
    patch.items.every((item) => item.entries.has(one)),
  );
  if (name === undefined || patch.items.length === 0) return patch;
  const items = new Map(base.items.map((item, index) => [item.get(name)?.text ?? `#${index}`, item]));
  for (const item of patch.items) {
    const id = item.get(name)?.text ?? '';
    const known = items.get(id);
    const merged = known === undefined ? kept(item) : patched(known, item, depth + 1);
    if (merged === undefined) items.delete(id);
    else items.set(id, merged);
  }
  return Tree.list(base, [...items.values()], base.isBlock);
}

/** One operation of a JSON patch (RFC 6902); nothing where its path leads nowhere. */
export function operated(base: Tree, operation: Tree): Tree | undefined {
  const path = operation.get('path')?.text ?? '';
  const kind = operation.get('op')?.text;
  const value = operation.get('value');
  if (!path.startsWith('/') || (kind !== 'remove' && value === undefined)) return undefined;
  if (kind !== 'add' && kind !== 'replace' && kind !== 'remove') return undefined;
  const names = path
    .slice(1)
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  return at(base, names.slice(0, deepest), { kind, value, operation });
}

interface Change {
  readonly kind: 'add' | 'replace' | 'remove';
  readonly value: Tree | undefined;
  readonly operation: Tree;
}

function at(tree: Tree, [name, ...rest]: readonly string[], change: Change): Tree | undefined {
  if (name === undefined) return undefined;
  if (tree.kind === 'list') return inList(tree, name, rest, change);
  if (tree.kind !== 'map') return undefined;
  const entries = new Map(tree.entries);
  const known = entries.get(name);
  if (rest.length > 0) {
    const inner = known === undefined ? undefined : at(known.value, rest, change);
    if (inner === undefined || known === undefined) return undefined;
    entries.set(name, { ...known, value: inner });
  } else if (change.kind === 'remove') entries.delete(name);
  else if (change.value !== undefined) {
    entries.set(name, { key: name, keySpot: change.value, value: change.value });
  }
  return Tree.map(tree, entries, tree.isBlock);
}

function inList(tree: Tree, name: string, rest: readonly string[], change: Change): Tree | undefined {
  const items = [...tree.items];
  const index = name === '-' ? items.length : /^\d{1,6}$/.test(name) ? Number(name) : Number.NaN;
  const item = items[index];
  if (rest.length > 0) {
    const inner = item === undefined ? undefined : at(item, rest, change);
    if (inner === undefined) return undefined;
    items[index] = inner;
  } else if (change.kind === 'add' && change.value !== undefined && index <= items.length) {
    items.splice(index, 0, change.value);
  } else if (item !== undefined && change.kind === 'remove') items.splice(index, 1);
  else if (item !== undefined && change.value !== undefined) items[index] = change.value;
  else return undefined;
  return Tree.list(tree, items, tree.isBlock);
}
