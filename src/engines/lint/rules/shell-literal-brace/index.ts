import { markedWords } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-literal-brace',
  title: 'Brace without quotes',
  severity: 'none',
  aliases: ['SC1083'],
  fix: 'Put it into quotes, or correct the expression.',
  references: [shellcheck('SC1083')],
  judges: 'script',
  check: function* (file) {
    for (const { word, script, role } of markedWords(file)) {
      if (role !== 'argument') continue;
      const plain = word.parts
        .map((part) => (part.kind === 'literal' && part.quoting === 'none' ? part.text : '\0'))
        .join('');
      // What is left when pairs that mean something are taken out: {}, {a,b}, {1..3}.
      const rest = plain
        .replace(/\{\}/g, '')
        .replace(/\{(?:[^{},.]|\.(?!\.))*(?:,|\.\.)[^{}]*\}/g, '')
        .replace(/\{(?:[^{},.]|\.(?!\.))*(?:,|\.\.)[^{}]*\}/g, '');
      if (/[{}]/.test(rest) && !rest.includes('@{'))
        yield { ...script.source.spanOf(word), detail: word.raw.slice(0, 60) };
    }
  },
};
