import { doubtFinder } from '../gate/roles/doubts/index.js';
import { roleFinder, type Tree } from '../gate/roles/find.js';

/** A tree of files by their text. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  const paths = Object.keys(files);
  return {
    entries: (folder) => [
      ...new Set(
        paths
          .filter((path) => path.startsWith(folder))
          .map((path) => path.slice(folder.length))
          .map((rest) => (rest.includes('/') ? `${rest.split('/')[0]}/` : rest)),
      ),
    ],
    head: (path) => files[path] ?? '',
    text: (path) => files[path] ?? '',
  };
}

export function roleIn(
  path: string,
  more: Readonly<Record<string, string>> = {},
  overrides: readonly { readonly path: string; readonly role: 'product' | 'test' }[] = [],
) {
  return roleFinder({ tree: treeOf({ [path]: '', ...more }), overrides, isShipped: () => false })(path);
}

/** Why the role of a file is in doubt; the role where it is not, but for product. */
export function doubtIn(
  path: string,
  files: Readonly<Record<string, string>>,
  overrides: readonly { readonly path: string; readonly role: 'product' | 'test' }[] = [],
): string {
  const role = roleIn(path, files, overrides);
  const none = role === 'product' ? 'none' : role;
  return doubtFinder({ tree: treeOf(files), overrides })(path, role)?.because ?? none;
}
