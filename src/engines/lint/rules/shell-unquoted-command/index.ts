import { shellWords } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-unquoted-command',
  title: 'Output of a command without quotes is cut at spaces',
  severity: 'low',
  aliases: ['SC2046'],
  fix: 'Put it into double quotes.',
  references: [shellcheck('SC2046')],
  judges: 'script',
  check: function* (file) {
    for (const { word, script, role, visited } of shellWords(file)) {
      // As a command of its own it is for `shell-command-misuse`.
      if (visited.command.words.length === 1 && visited.command.words[0] === word) continue;
      if (role !== 'argument' && role !== 'redirect') continue;
      for (const part of word.parts) {
        if (part.kind !== 'command' || part.isQuoted || isMeantAsList(part.list.items[0]?.node)) continue;
        const place = script.source.spanOf(part);
        const edits = [
          { start: place.start, end: place.start, text: '"' },
          { start: place.end, end: place.end, text: '"' },
        ];
        yield { ...place, repair: { safety: 'ask', summary: 'Put it into double quotes', edits } };
      }
    }
  },
};

/** Programs that people call for their lists of numbers. */
function isMeantAsList(node: unknown): boolean {
  const words = (node as { readonly words?: readonly { readonly value: string }[] } | undefined)?.words;
  return words?.[0]?.value === 'seq' || words?.[0]?.value === 'pgrep';
}
