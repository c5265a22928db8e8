import type { PlacedFact } from '../../core/analyzer.js';
import type { Gap } from '../../core/gap.js';
import type { World } from '../../core/world.js';
import { unscannedImages } from './images.js';
import { missingSubmodules } from './submodules.js';

/** What belongs to a source tree and does not lie in it. */
export function notInTree(
  facts: readonly PlacedFact[],
  isProduct: (path: string) => boolean,
  { reference, world }: { readonly reference: string; readonly world: Pick<World, 'disk'> },
): readonly Gap[] {
  return [...unscannedImages(facts, isProduct), ...missingSubmodules(reference, world.disk)];
}
