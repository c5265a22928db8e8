import { swallowed } from '../../models/readable.js';
import { dockerfileReference, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'swallowed-instruction',
  title: 'Instruction is part of the one before it, by a backslash too many',
  severity: 'high',
  aliases: [],
  fix: 'Delete the backslash at the end of the line before it.',
  references: [`${dockerfileReference}#escape`],
  check: function* ({ dockerfile }) {
    for (const instruction of dockerfile.instructions) {
      const found = swallowed(instruction, dockerfile);
      if (found !== undefined)
        yield {
          start: found.start,
          end: found.end,
          detail: `${found.keyword} belongs to ${instruction.keyword}`,
        };
    }
  },
};
