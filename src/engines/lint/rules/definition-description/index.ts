import type { Instruction } from '../../../../formats/dockerfile/index.js';
import { isExperimental } from '../../models/experimental.js';
import { buildCheck, type Hit, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'definition-description',
  title: 'Comment above a stage or an argument is no description of it',
  severity: 'none',
  aliases: ['InvalidDefinitionDescription'],
  fix: 'Begin the comment with the name, or put a blank line below it.',
  references: [buildCheck('invalid-definition-description')],
  check: function* (file) {
    if (!isExperimental(file, 'InvalidDefinitionDescription')) return;
    for (const stage of file.model.stages) {
      if (stage.nameWord) yield* missing(stage.from, [stage.nameWord.value]);
      for (const { instruction } of stage.steps) {
        if (instruction.keyword === 'ARG') yield* missing(instruction, keysOf(instruction));
      }
    }
    for (const instruction of file.model.globalInstructions) yield* missing(instruction, keysOf(instruction));
  },
};

function keysOf({ pairs }: Instruction): readonly string[] {
  return pairs.map(({ key }) => key);
}

function* missing(instruction: Instruction, names: readonly string[]): Generator<Hit> {
  const comment = instruction.above.at(-1);
  if (comment === undefined || names.includes(comment.text.split(' ', 1)[0] ?? '')) return;
  yield {
    start: comment.start,
    end: comment.end,
    detail: names.join(', '),
    repair: {
      safety: 'safe',
      summary: 'Put a blank line below the comment',
      edits: [{ start: comment.end, end: comment.end, text: '\n' }],
    },
  };
}
