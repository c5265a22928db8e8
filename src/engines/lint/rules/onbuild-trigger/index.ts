import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'onbuild-trigger',
  title: 'ONBUILD may not hold this instruction',
  severity: 'high',
  aliases: ['DL3043'],
  fix: 'Use the instruction without ONBUILD, in the file that builds on this image.',
  references: [hadolint('DL3043'), 'https://docs.docker.com/reference/dockerfile/#onbuild-limitations'],
  check: function* ({ dockerfile }) {
    for (const { keyword, nested, start, end } of dockerfile.instructions) {
      if (keyword === 'ONBUILD' && nested && ['ONBUILD', 'FROM', 'MAINTAINER'].includes(nested.keyword)) {
        yield { start, end, detail: nested.keyword };
      }
    }
  },
};
