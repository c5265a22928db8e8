import { pathPatterns } from '../../core/path-patterns.js';
import type { Role } from '../../core/role.js';
import { holdsServices, rolesOfLines } from './compose.js';
import { composePlace, type RoleRules } from './find.js';
import { kept } from './tree.js';

/** What a line of a Compose file is for that is product as a whole, and by no override: one of its services may run the tests. */
export function lineRoles({
  tree,
  overrides,
}: Pick<RoleRules, 'tree' | 'overrides'>): (path: string, line: number) => Role | undefined {
  const place = composePlace(tree);
  const named = pathPatterns(overrides.map(({ path }) => path));
  const known = new Map<string, readonly (Role | undefined)[]>();
  const isAsked = (path: string) => holdsServices(path, tree) && !named.ignores(path);
  return (path, line) => kept(known, path, () => (isAsked(path) ? rolesOfLines(path, place) : []))[line - 1];
}
