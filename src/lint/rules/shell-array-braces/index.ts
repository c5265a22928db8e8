import { shellWords } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-array-braces',
  title: 'Element of an array without braces',
  severity: 'low',
  aliases: ['SC1087'],
  fix: 'Write ${array[index]}.',
  references: [shellcheck('SC1087')],
  check: function* (file) {
    for (const { word, script } of shellWords(file)) {
      for (const part of word.parts) {
        if (part.kind !== 'variable' || part.isBraced || !/^[A-Za-z_]/.test(part.name)) continue;
        const rest = word.raw.slice(part.end - word.start);
        if (/^\[(?:\d+|[@*]|\$?\w+)\]/.test(rest))
          yield { ...script.source.spanOf(part), detail: `$${part.name}` };
      }
    }
  },
};
