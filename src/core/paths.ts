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
