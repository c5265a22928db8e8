import {
  endOfLifeOfImage,
  isMovedByHand,
  maintainedInAnyLine,
  maintainedRelease,
  maintainedReleases,
} from '../../../../knowledge/end-of-life.js';
import { keepsTwoReleases, successorOf } from '../../../../knowledge/successors.js';
import type { EndOfLife } from '../../models/end-of-life.js';

/** Where to go, with a release by its name where one is known. */
export function adviceFor({ product, release }: EndOfLife, today: string): string {
  const steps = maintainedReleases(product, release, today);
  const [smallest, newest] = [steps[0], steps.at(-1)];
  if (smallest !== undefined && newest !== undefined && newest !== smallest)
    return `Move to ${product}:${smallest}${untilOf(product, smallest)}, the smallest step, or to ${product}:${newest}${untilOf(product, newest)}, and build and try it: each release takes something away.`;
  const next = maintainedRelease(product, release, today);
  if (next !== undefined)
    return `Move to ${product}:${next}${untilOf(product, next)}, and build and try it: packages and defaults differ.`;
  const successor = successorOf(product);
  if (successor !== undefined)
    return `There is no later release to move to: take ${successor}, and build and try it.`;
  if (keepsTwoReleases(product))
    return `Move to one of the two newest releases of ${product}, the only ones that get fixes, and build and try it.`;
  const other = maintainedInAnyLine(product, release, today);
  if (other === undefined) return 'Move to a release that still gets fixes.';
  return isMovedByHand(product)
    ? `Move to ${product}:${other}${untilOf(product, other)}: its data has to be dumped and restored, or upgraded, before it starts.`
    : `Port the program to ${product}:${other}${untilOf(product, other)}, because its own line gets no fixes; until then keep it from what others send.`;
}

function untilOf(product: string, release: string): string {
  const end = endOfLifeOfImage(product, release)?.endOfLife;
  return end === undefined ? '' : ` (fixes until ${end})`;
}
