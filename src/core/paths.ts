/** Paths in an artifact or a source tree: names with `/` between them, none at the beginning. */

/** `c.js` of `a/b/c.js`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `a/b` of `a/b/c.js`, empty for what lies at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `a/b/` of `a/b/c.js`, empty for what lies at the top: what all paths in the folder begin with. */
export function prefixOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** `a/b/`, `a/` and the top, which is empty, of `a/b/c.js`: its folder and those above it, from the inside out. */
export function prefixesOf(path: string): readonly string[] {
  const prefixes = [''];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
    prefixes.push(path.slice(0, at + 1));
  return prefixes.reverse();
}
