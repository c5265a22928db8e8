import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'inline-ignore',
  title: 'Comment that silences hadolint',
  severity: 'none',
  aliases: ['DL1001'],
  fix: 'Repair what it hides, or keep exceptions in the configuration.',
  references: [hadolint('DL1001')],
  check: function* ({ dockerfile }) {
    for (const { text, start, end } of dockerfile.comments) {
      if (/^hadolint\s+(?:global\s+|stage\s+)?ignore\s*=/.test(text)) yield { start, end };
    }
  },
};
