import type { Disk } from '../../core/world.js';
import { type RoleOverride, roleFinder } from '../roles/find.js';
import { diskTree } from '../roles/tree.js';

// `Dockerfile-orig`, `Dockerfile.bak`: kept to be compared with.
const keptCopy = /(?:[._-](?:orig(?:inal)?|bak|backup|old|save|copy)|~)$/i;

/**
 * Data of tests, whose bytes a test may compare, copies of what others keep, what a program writes, and versions of before: by
 * their path in a folder.
 */
export function ofOthers(
  folder: string,
  overrides: readonly RoleOverride[],
  disk: Disk,
): (path: string) => boolean {
  const roleOf = roleFinder({ tree: diskTree(folder, disk), overrides, isShipped: () => false });
  return (path) => ['fixture', 'vendored', 'generated'].includes(roleOf(path)) || keptCopy.test(path);
}
