import type { Instruction } from '../../../../formats/dockerfile/index.js';
import { dockerfileReference, type Hit, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'comment-behind-instruction',
  title: 'Comment behind the arguments is taken for more of them',
  severity: 'high',
  aliases: [],
  fix: 'Put the comment on a line of its own, above the instruction.',
  references: [`${dockerfileReference}#format`],
  check: function* ({ model: { steps, stages, globalInstructions, misplaced } }) {
    const instructions = [
      ...globalInstructions,
      ...misplaced,
      ...stages.map(({ from }) => from),
      ...steps.map(({ effective }) => effective),
    ];
    for (const instruction of instructions) {
      const [first] = instruction.lineComments ?? [];
      if (first === undefined) continue;
      yield {
        ...instruction.args.spanOf(first),
        detail: `behind ${instruction.keyword}`,
        ...weightOf(instruction),
      } satisfies Hit;
    }
  },
};

/** Most instructions end the build or the start of the container; others go on with names and values that no one meant. */
function weightOf({ keyword, pairs }: Instruction): Pick<Hit, 'severity'> {
  // `ARG A # the tag` declares A, and variables that nothing uses.
  if (keyword === 'ARG') return { severity: 'low' };
  const goesOn = keyword === 'WORKDIR' || pairs.some(({ isLegacy }) => isLegacy);
  return goesOn ? { severity: 'medium' } : {};
}
