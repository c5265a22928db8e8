import { expand } from '../../../../formats/dockerfile/index.js';
import { didYouMean } from '../../models/did-you-mean.js';
import { platformArgs } from '../../models/stages/index.js';
import { ofPassedName } from '../../repairs/local-base.js';
import { buildCheck, type Hit, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'undefined-arg-in-from',
  title: 'FROM uses an argument that is not declared',
  severity: 'medium',
  aliases: ['UndefinedArgInFrom'],
  fix: 'Declare it with ARG before the first FROM.',
  references: [buildCheck('undefined-arg-in-from')],
  repair,
  check: function* (file) {
    const { model, dockerfile } = file;
    const known = new Map([...platformArgs].map((name) => [name, 'x'] as const));
    const scope = new Map<string, string | undefined>([...known, ...model.globals]);
    for (const { from, baseWord, platform } of model.stages) {
      const parts = [...(baseWord ? [baseWord] : []), ...(platform ? [platform] : [])];
      for (const part of parts) {
        const { unmatched } = expand(part.raw, scope, dockerfile.escape);
        for (const name of new Set(unmatched)) {
          yield {
            ...from.args.spanOf(part),
            detail: `$${name}${didYouMean(name, scope.keys())}`,
            ...ofPassedName(name, file),
          } satisfies Hit;
        }
      }
    }
  },
};
