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
    return `Move to ${product}:${smallest}${untilOf(product, smallest)}, the smallest step, or to ${product}:${newest}${untilOf(product, newest)}, and build and try it: each release takes something away, and pinned requirements may have to move along${notYet(product, 'either')}.`;
  const next = maintainedRelease(product, release, today);
  if (next !== undefined)
    return `Move to ${product}:${next}${untilOf(product, next)}, and build and try it: packages and defaults differ, and ${alongWithIt} have to fit the new release${notYet(product, 'it')}.`;
  const successor = successorOf(product);
  if (successor !== undefined)
    return `There is no later release to move to: take ${successor}, and build and try it: ${alongWithIt} have to fit it.`;
  if (keepsTwoReleases(product))
    return product === 'golang'
      ? 'Move to one of the two newest releases of golang, the only ones that get fixes, here and where else the program is built, and build and try it.'
      : `Move to one of the two newest releases of ${product}, the only ones that get fixes, and build and try it: ${alongWithIt} have to fit the new release.`;
  const other = maintainedInAnyLine(product, release, today);
  if (other === undefined) return 'Move to a release that still gets fixes.';
  return isMovedByHand(product)
    ? `Move to ${product}:${other}${untilOf(product, other)}: its data has to be dumped and restored, or upgraded, before it starts.`
    : `Move to ${product}:${other}${untilOf(product, other)} or later, with packages, build steps and pinned requirements of that line; where the program or what it requires does not run on it yet, ${ported}.`;
}

/** What breaks first when a distribution is moved. */
const alongWithIt = 'pinned versions, added archives and what is copied from other stages';

const ported = 'port it, and keep it until then from what others send';

/** What a program is written in it cannot always follow: a framework that it requires may end with the release. */
function notYet(product: string, on: 'it' | 'either'): string {
  return isLanguage(product)
    ? `; where the program or what it requires does not run on ${on} yet, ${ported}`
    : '';
}

function isLanguage(product: string): boolean {
  return /^(?:python|pypy|node|nodejs|ruby|jruby|php|perl|java|openjdk|eclipse-temurin|amazoncorretto|dotnet|mono|erlang|elixir|julia|r-base|swift|haskell|clojure|dart|deno|bun)(?:[-/]|$)/.test(
    product,
  );
}

function untilOf(product: string, release: string): string {
  const end = endOfLifeOfImage(product, release)?.endOfLife;
  return end === undefined ? '' : ` (fixes until ${end})`;
}
