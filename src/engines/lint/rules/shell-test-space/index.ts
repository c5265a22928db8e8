import { simplesOf } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'shell-test-space',
  title: 'Space is missing at a bracket',
  severity: 'medium',
  aliases: ['SC1035', 'SC1020', 'SC1069'],
  fix: 'Put a space behind "[" and before "]".',
  references: [shellcheck('SC1035'), shellcheck('SC1020')],
  judges: 'script',
  repair,
  check: function* (file) {
    for (const { script, visited } of simplesOf(file)) {
      const [first] = visited.command.words;
      const last = visited.command.words.at(-1);
      if (first === undefined || last === undefined) continue;
      if (/^(?:\[\[?[^\s[].*|(?:if|while|until)\[.*)$/.test(first.raw) && !/^\[[^\]]*\]/.test(first.raw)) {
        const code = first.raw.startsWith('[') ? 'SC1035' : 'SC1069';
        yield { ...script.source.spanOf(first), detail: first.raw.slice(0, 40), aliases: [code] };
      } else if (first.raw === '[' && last.raw !== ']' && /[^\s\]\\]\]$/.test(last.raw)) {
        yield { ...script.source.spanOf(last), detail: last.raw.slice(0, 40), aliases: ['SC1020', 'SC1035'] };
      }
    }
  },
};
