import { pathPatterns } from '../../../core/path-patterns.js';

/** Folders that belong to tools and not to the tree; the history of a repository is another command's business. */
const always: readonly string[] = ['.git'];
/** Of a running machine: they are windows into the kernel, endless and never installed. */
const inLiveRoot: readonly string[] = ['/proc', '/sys', '/dev'];

/** Decides by path what a walk leaves out. */
export type Exclusion = (path: string, isDirectory: boolean) => boolean;

/** @param patterns in gitignore's words, relative to the root of the walk */
export function exclusion(
  patterns: readonly string[],
  { isLiveRoot }: { readonly isLiveRoot: boolean },
): Exclusion {
  const rules = [...(isLiveRoot ? inLiveRoot : []), ...patterns];
  const matcher = rules.length === 0 ? undefined : pathPatterns(rules);
  return (path, isDirectory) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (isDirectory && always.includes(name)) return true;
    return matcher?.ignores(isDirectory ? `${path}/` : path) ?? false;
  };
}
