import { isLocalName } from '../../../../knowledge/official-images.js';
import type { Hit } from '../../rule.js';
import type { LintFile } from '../file.js';
import type { Stage } from './index.js';

/**
 * The stage that FROM means by a name which none has: `FROM base` below `FROM debian:13`, where `AS base` is missing. No one pulls an
 * image of that name, nothing of the tree builds it, and nothing builds on the stage or copies from it, as long as it has no name.
 */
export function meantStage(stage: Stage, { model, images }: LintFile): Stage | undefined {
  const { baseWord, parent, reference, isBaseOpen, index } = stage;
  if (baseWord === undefined || parent !== undefined || isBaseOpen || baseWord.value.includes('$'))
    return undefined;
  const { registry, repository, tag, digest } = reference;
  const isBare = registry === undefined && tag === undefined && digest === undefined;
  if (!isBare || !isLocalName(repository) || repository === 'scratch') return undefined;
  if (images?.isBuiltHere(reference) === true || images?.builtBeside?.(repository) !== undefined)
    return undefined;
  const before = model.stages.slice(0, index);
  const nameless = before.findLast(({ nameWord }) => nameWord === undefined);
  return nameless === undefined || isCopiedFrom(nameless, model.dockerfile.text) ? undefined : nameless;
}

/** `COPY --from=0`: its number is enough for it. */
function isCopiedFrom({ index }: Stage, text: string): boolean {
  return [...text.matchAll(/--from=["']?(\d{1,3})/g)].some(([, number]) => Number(number) === index);
}

/** What is wrong with such a FROM, and what to do. */
export function missingName(
  base: string,
  { from }: Stage,
  { dockerfile }: LintFile,
): Pick<Hit, 'detail' | 'advice'> {
  const line = dockerfile.text.slice(0, from.start).split('\n').length;
  return {
    detail: `${base}, which is no image: it seems to mean the stage of line ${line}, which has no name`,
    advice: `Add "AS ${base}" to FROM in line ${line}. Without it the builder asks Docker Hub for an image of that name, which no one has published.`,
  };
}
