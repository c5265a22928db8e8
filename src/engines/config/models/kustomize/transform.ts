import { parseImageName } from '../image-name.js';
import { type Entry, Tree } from '../tree.js';

const clusterWide = new Set([
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'Namespace',
  'PersistentVolume',
  'PriorityClass',
  'StorageClass',
]);

/** `namespace:` of a kustomization, for objects that live in one. */
export function inNamespace(object: Tree, namespace: Tree): Tree {
  if (clusterWide.has(object.get('kind')?.text ?? '')) return object;
  const metadata = object.entries.get('metadata');
  if (metadata === undefined) return object;
  const inner = withEntry(metadata.value, { key: 'namespace', keySpot: namespace, value: namespace });
  return withEntry(object, { ...metadata, value: inner });
}

/** `images:` of a kustomization: name, tag and digest of every image with the name, wherever it stands. */
export function withImages(object: Tree, images: readonly Tree[]): Tree {
  return images.length === 0 ? object : walked(object, images, 0);
}

const deepest = 40;

function walked(tree: Tree, images: readonly Tree[], depth: number): Tree {
  if (depth > deepest) return tree;
  if (tree.kind === 'list') {
    const items = tree.items.map((item) => walked(item, images, depth + 1));
    return items.every((item, index) => item === tree.items[index])
      ? tree
      : Tree.list(tree, items, tree.isBlock);
  }
  if (tree.kind !== 'map') return tree;
  let result = tree;
  for (const entry of tree.entries.values()) {
    const value =
      entry.key === 'image' ? renamed(entry.value, images) : walked(entry.value, images, depth + 1);
    if (value !== entry.value) result = withEntry(result, { ...entry, value });
  }
  return result;
}

function renamed(image: Tree, images: readonly Tree[]): Tree {
  const text = image.text;
  if (text === undefined) return image;
  const bare = nameOf(text);
  const found = images.find((one) => one.get('name')?.text === bare);
  if (found === undefined) return image;
  const digest = found.get('digest')?.text;
  const tag = found.get('newTag') ?? undefined;
  const name = found.get('newName')?.text ?? bare;
  const end =
    digest !== undefined ? `@${digest}` : tag?.text !== undefined ? `:${tag.text}` : text.slice(bare.length);
  return Tree.scalar(found.get('digest') ?? tag ?? found.get('newName') ?? found, `${name}${end}`);
}

/** As it is written, without tag and digest. */
function nameOf(text: string): string {
  const { tag, digest } = parseImageName(text);
  const end = (tag === undefined ? 0 : tag.length + 1) + (digest === undefined ? 0 : digest.length + 1);
  return text.slice(0, text.length - end);
}

function withEntry(tree: Tree, entry: Entry): Tree {
  const entries = new Map(tree.entries);
  entries.set(entry.key, entry);
  return Tree.map(tree, entries, tree.isBlock);
}
