import { bounded } from '../../../../core/bounded.js';
import type { ImageFacts } from '../../facts/types.js';

const buildkitMark = bounded(/\s*# buildkit\s*$/, 4096);

/** The command of every RUN, in both spellings: `RUN /bin/sh -c X # buildkit` and `/bin/sh -c X` of the old builder. */
export function runCommands({ history }: ImageFacts): readonly string[] {
  return history
    .map((step) => step.replace(buildkitMark, ''))
    .flatMap((step) => {
      if (/^(?:\/bin\/sh -c )?#\(nop\)/.test(step)) return [];
      if (step.startsWith('RUN ')) return [step.slice('RUN '.length)];
      const isOld = /^(?:\|\d{1,3} )?.{0,2000}?\/bin\/(?:ba)?sh (?:-[a-z]{1,10} ){0,5}-c /s.test(step);
      return isOld ? [step] : [];
    });
}

/**
 * ADD instructions; the first step of an image is the root file system that its base was made from. Of the old builder:
 * `/bin/sh -c #(nop) ADD file:…`.
 */
export function addedFiles({ history }: ImageFacts): readonly string[] {
  return history
    .slice(1)
    .map((step) => step.replace(/^\/bin\/sh -c #\(nop\)\s*/, ''))
    .filter((step) => /^ADD\s/.test(step));
}
