import type { ShellWord } from '../../../../formats/shell/index.js';
import { markedWords } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'shell-array-braces',
  title: 'Element of an array without braces',
  severity: 'low',
  aliases: ['SC1087', 'SC1037'],
  fix: 'Write ${array[index]}.',
  references: [shellcheck('SC1087')],
  judges: 'script',
  repair,
  check: function* (file) {
    for (const { word, script } of markedWords(file)) {
      for (const part of word.parts) {
        if (
          part.kind === 'variable' &&
          !part.isBraced &&
          /^[1-9]$/.test(part.name) &&
          isDigit(word, part.end)
        ) {
          yield { ...script.source.spanOf(part), detail: `$${part.name}`, aliases: ['SC1037'] };
        }
        if (part.kind !== 'variable' || part.isBraced || !/^[A-Za-z_]/.test(part.name)) continue;
        const rest = word.raw.slice(part.end - word.start);
        if (/^\[(?:\d+|[@*]|\$?\w+)\]/.test(rest))
          yield { ...script.source.spanOf(part), detail: `$${part.name}`, aliases: ['SC1087'] };
      }
    }
  },
};

/** `$10` is the first argument and a zero. */
function isDigit({ raw, start }: ShellWord, end: number): boolean {
  return /^\d/.test(raw.slice(end - start));
}
