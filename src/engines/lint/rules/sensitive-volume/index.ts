import { dockerfileReference, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'sensitive-volume',
  title: 'VOLUME on a folder of the system',
  severity: 'high',
  aliases: ['DKL-DI-0002'],
  fix: 'Put data into a folder of its own.',
  references: [`${dockerfileReference}#volume`],
  check: function* ({ model }) {
    for (const { steps } of model.stages) {
      for (const { effective } of steps) {
        if (effective.keyword !== 'VOLUME') continue;
        for (const word of effective.json ?? effective.words) {
          if (/^\/(?:$|(?:dev|proc|sys|boot|bin|sbin|etc|lib|lib64|usr)\/?$)/.test(word.value)) {
            yield { ...effective.args.spanOf(word), detail: word.value };
          }
        }
      }
    }
  },
};
