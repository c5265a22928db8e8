import { buildCheck, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'empty-continuation',
  title: 'Blank line inside an instruction',
  severity: 'low',
  aliases: ['NoEmptyContinuation'],
  fix: 'Delete the blank line.',
  references: [buildCheck('no-empty-continuation')],
  check: function* ({ dockerfile }) {
    for (const instruction of dockerfile.instructions) {
      const { blankLines } = instruction;
      const [first] = blankLines;
      if (first === undefined) continue;
      yield {
        start: first.start,
        end: first.start,
        repair: {
          safety: 'safe',
          summary: 'Delete the blank lines',
          edits: blankLines.map((line) => ({ ...line, text: '' })),
        },
      };
    }
  },
};
