import { buildCheck, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'from-as-casing',
  title: '"AS" is written in another case than "FROM"',
  severity: 'none',
  aliases: ['FromAsCasing'],
  fix: 'Write both in the same case.',
  references: [buildCheck('from-as-casing')],
  check: function* ({ model, dockerfile }) {
    for (const { from, asWord } of model.stages) {
      if (asWord === undefined) continue;
      const keyword = dockerfile.text.slice(from.keywordSpan.start, from.keywordSpan.end);
      const isLower = keyword === keyword.toLowerCase();
      // A keyword in mixed case is for `consistent-instruction-casing`.
      if (!isLower && keyword !== keyword.toUpperCase()) continue;
      const text = isLower ? 'as' : 'AS';
      if (asWord.raw === text) continue;
      const place = from.args.spanOf(asWord);
      const isPlain = place.end - place.start === 2;
      const repair = { safety: 'safe', summary: `Write "${text}"`, edits: [{ ...place, text }] } as const;
      yield { ...place, ...(isPlain ? { repair } : {}) };
    }
  },
};
