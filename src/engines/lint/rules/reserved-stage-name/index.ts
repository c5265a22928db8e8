import { buildCheck, hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'reserved-stage-name',
  title: 'Stage has a reserved name',
  severity: 'medium',
  aliases: ['DL3063', 'ReservedStageName'],
  fix: 'Give the stage another name, and its users with it.',
  references: [hadolint('DL3063'), buildCheck('reserved-stage-name')],
  repair,
  check: function* ({ model }) {
    for (const { from, nameWord } of model.stages) {
      const name = nameWord?.value.toLowerCase();
      if (nameWord !== undefined && (name === 'scratch' || name === 'context')) {
        yield { ...from.args.spanOf(nameWord), detail: nameWord.value };
      }
    }
  },
};
