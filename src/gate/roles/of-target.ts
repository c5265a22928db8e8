import type { AnalysisMode } from '../../artifact/analysis/index.js';
import type { PlacedFact } from '../../core/analyzer.js';
import type { World } from '../../core/world.js';
import type { Policy } from '../../policy/decide.js';
import type { RoleOverride } from './find.js';
import { type Roles, rolesIn } from './index.js';

export const withoutRoles: Roles = {
  judge: (found) => found,
  withPlaces: (inventory) => inventory,
  isOutside: () => false,
  isProduct: () => true,
  isShipped: () => true,
};

/** What a scan says of its target, as far as roles need it. */
interface Target {
  readonly world: World;
  readonly reference: string;
  readonly roles?: readonly RoleOverride[];
  readonly policy: Policy;
}

/** Files of a source tree have roles; in images and root file systems everything is what runs. */
export function rolesFor(
  { world, reference, roles = [], policy }: Target,
  facts: readonly PlacedFact[],
  mode: AnalysisMode,
): Roles {
  // A file that is named is product, whatever it is called.
  if (mode !== 'filesystem' || world.disk.status(reference)?.type === 'file') return withoutRoles;
  const more = policy.roles ?? [];
  return rolesIn({ root: reference, disk: world.disk, facts, overrides: roles, more, now: world.now() });
}
