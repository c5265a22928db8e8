import { bestPractices, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: '__name__',
  title: 'What is wrong, in a few words',
  severity: 'low',
  aliases: [],
  fix: 'One imperative sentence.',
  references: [bestPractices],
  check: function* ({ model }) {
    for (const { effective } of model.steps) {
      if (effective.keyword === 'STOPSIGNAL') yield { start: effective.start, end: effective.end };
    }
  },
};
