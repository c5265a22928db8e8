import { type Dockerfile, type Instruction, variablesIn } from '../../../../formats/dockerfile/index.js';
import { lineEndOf } from '../../models/edits.js';
import { type Hit, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'env-self-reference',
  title: 'ENV uses a variable that the same ENV sets',
  severity: 'medium',
  aliases: ['DL3044'],
  fix: 'Set it in an ENV of its own before.',
  references: [hadolint('DL3044')],
  effect: { config: ['Env'] },
  check: function* ({ model, dockerfile }) {
    for (const stage of model.stages) {
      for (const { effective, instruction, state } of stage.steps) {
        if (effective.keyword !== 'ENV') continue;
        const keys = effective.pairs.map(({ key }) => key);
        for (const [index, { value }] of effective.pairs.entries()) {
          if (value === undefined) continue;
          const uses = variablesIn(value.raw, dockerfile.escape);
          // In its own value a variable is the old one: PATH=/x:$PATH. A second one in the same ENV is not.
          const use = uses.find(
            ({ name }) =>
              keys.some((key, other) => key === name && other !== index) && !state.variables.has(name),
          );
          if (use === undefined) continue;
          const span = { start: value.start + use.start, end: value.start + use.end };
          const previous = effective.pairs[index - 1];
          const isSetBefore = keys.slice(0, index).includes(use.name);
          const edits =
            isSetBefore && previous && effective === instruction
              ? [
                  {
                    ...effective.args.spanOf({
                      start: previous.end,
                      end: effective.pairs[index]?.start ?? 0,
                    }),
                    text: `${lineEndOf(dockerfile.text)}${writtenKeyword(dockerfile, effective)} `,
                  },
                ]
              : [];
          yield {
            ...effective.args.spanOf(span),
            detail: `$${use.name}`,
            ...(edits.length > 0
              ? {
                  repair: {
                    safety: 'decide',
                    reason,
                    summary: 'Begin another ENV before it',
                    edits,
                  },
                }
              : {}),
          } satisfies Hit;
        }
      }
    }
  },
};

const reason = 'The variable gets the new value, where it had the one of the base image, or none.';

function writtenKeyword({ text }: Dockerfile, { keywordSpan }: Instruction): string {
  return text.slice(keywordSpan.start, keywordSpan.end);
}
