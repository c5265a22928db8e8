import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'begin-with-from',
  title: 'File does not begin with FROM or ARG',
  severity: 'high',
  aliases: ['DL3061'],
  fix: 'Move FROM to the top; only ARG may stand before it.',
  references: [hadolint('DL3061')],
  check: function* ({ model }) {
    for (const instruction of model.misplaced) {
      yield { start: instruction.start, end: instruction.end, detail: instruction.keyword.slice(0, 40) };
    }
  },
};
