import type { PlacedFact } from '../../core/analyzer.js';
import type { Gap } from '../../core/gap.js';
import type { World } from '../../core/world.js';
import type { Roles } from '../roles/index.js';
import { unscannedImages } from './images.js';
import { missingSubmodules } from './submodules.js';
import { unmatchedNotes } from './unmatched.js';

/** What belongs to a source tree and does not lie in it. */
export function notInTree(
  facts: readonly PlacedFact[],
  { isProduct, isShipped }: Pick<Roles, 'isProduct' | 'isShipped'>,
  { reference, world }: { readonly reference: string; readonly world: Pick<World, 'disk'> },
): readonly Gap[] {
  return [
    ...unscannedImages(facts, isProduct),
    ...unmatchedNotes(facts, isShipped),
    ...missingSubmodules(reference, world.disk),
  ];
}
