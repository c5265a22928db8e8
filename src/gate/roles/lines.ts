import { pathPatterns } from '../../core/path-patterns.js';
import { nameOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { dockerfileNames } from '../../knowledge/roles/images.js';
import { holdsServices, rolesOfLines } from './compose.js';
import { composePlace, type RoleRules } from './find.js';
import { rolesOfStageLines } from './stage-lines.js';
import { kept } from './tree.js';

/**
 * What a line of a Compose file or a Dockerfile is for that is product as a whole, and by no override: one of its services or stages may
 * be there for tests.
 */
export function lineRoles({
  tree,
  overrides,
}: Pick<RoleRules, 'tree' | 'overrides'>): (path: string, line: number) => Role | undefined {
  const place = composePlace(tree);
  const named = pathPatterns(overrides.map(({ path }) => path));
  const known = new Map<string, readonly (Role | undefined)[]>();
  const rolesIn = (path: string) => {
    if (named.ignores(path)) return [];
    if (holdsServices(path, tree)) return rolesOfLines(path, place);
    return dockerfileNames.test(nameOf(path)) ? rolesOfStageLines(tree.text(path)) : [];
  };
  return (path, line) => kept(known, path, () => rolesIn(path))[line - 1];
}
