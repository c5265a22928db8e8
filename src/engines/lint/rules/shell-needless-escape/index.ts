import { markedWords } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'shell-needless-escape',
  title: 'Backslash before a plain letter does nothing',
  severity: 'none',
  aliases: ['SC1001', 'SC1012'],
  fix: 'Put the word into quotes if the backslash is meant.',
  references: [shellcheck('SC1001'), shellcheck('SC1012')],
  judges: 'script',
  repair,
  check: function* (file) {
    for (const { word, script, role } of markedWords(file)) {
      if (role !== 'argument') continue;
      const escaped = word.parts.find(
        (part) => part.kind === 'literal' && part.quoting === 'escape' && /^[A-Za-z]$/.test(part.text),
      );
      if (escaped?.kind !== 'literal') continue;
      const code = /^[tnr]$/.test(escaped.text) ? 'SC1012' : 'SC1001';
      yield { ...script.source.spanOf(escaped), detail: `\\${escaped.text}`, aliases: [code] };
    }
  },
};
