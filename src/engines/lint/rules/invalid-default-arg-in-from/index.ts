import { expand } from '../../../../formats/dockerfile/index.js';
import { parseImageReference } from '../../models/image-reference/index.js';
import { platformArgs } from '../../models/stages/index.js';
import { buildCheck, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'invalid-default-arg-in-from',
  title: 'Without build arguments FROM has no valid name',
  severity: 'medium',
  aliases: ['InvalidDefaultArgInFrom'],
  fix: 'Give the argument a default with which the name is valid.',
  references: [buildCheck('invalid-default-arg-in-from')],
  check: function* ({ model, dockerfile }) {
    const platform = [...platformArgs].map((name) => [name, 'linux'] as const);
    const scope = new Map<string, string | undefined>([...platform, ...model.globals]);
    for (const { from, baseWord } of model.stages) {
      if (baseWord === undefined || !baseWord.raw.includes('$')) continue;
      const { text } = expand(baseWord.raw, scope, dockerfile.escape);
      if (!parseImageReference(text).isValid) yield { ...from.args.spanOf(baseWord), detail: baseWord.raw };
    }
  },
};
