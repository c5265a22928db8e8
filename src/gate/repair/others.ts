import type { Disk } from '../../core/world.js';
import { type RoleOverride, roleFinder } from '../roles/find.js';
import { diskTree } from '../roles/tree.js';

/** Data of tests, whose bytes a test may compare, and copies of what others keep: by their path in a folder. */
export function ofOthers(
  folder: string,
  overrides: readonly RoleOverride[],
  disk: Disk,
): (path: string) => boolean {
  const roleOf = roleFinder({ tree: diskTree(folder, disk), overrides, isShipped: () => false });
  return (path) => ['fixture', 'vendored'].includes(roleOf(path));
}
