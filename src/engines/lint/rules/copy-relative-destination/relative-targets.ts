import type { Word } from '../../../../formats/dockerfile/index.js';
import type { LintFile } from '../../models/file.js';
import { once } from '../../models/once.js';
import { isAbsoluteWord, type Step } from '../../models/stages/index.js';

interface RelativeTarget extends Step {
  readonly target: Word;
}

/** Of every COPY that comes before the first WORKDIR. */
export const relativeTargets = once(({ model }: LintFile): readonly RelativeTarget[] =>
  model.steps.flatMap((step) => {
    const { effective, state } = step;
    const words = effective.json ?? effective.words;
    const target = words.at(-1);
    if (effective.keyword !== 'COPY' || target === undefined || words.length < 2) return [];
    if (state.hasWorkdir || isAbsoluteWord(target) || /^[$%]/.test(target.value)) return [];
    return [{ ...step, target }];
  }),
);
