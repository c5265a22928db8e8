import { markedWords } from '../../models/shell/index.js';
import { isMeantAsList, isOneOutput, isPlainWord, quotesFor } from '../../models/shell/quoting.js';
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
    for (const { word, script, role, visited } of markedWords(file)) {
      // As a command of its own it is for `shell-command-misuse`.
      if (visited.command.words.length === 1 && visited.command.words[0] === word) continue;
      if (role !== 'argument' && role !== 'redirect') continue;
      for (const part of word.parts) {
        if (part.kind !== 'command' || part.isQuoted || isMeantAsList(part)) continue;
        // `# a comment` between the lines of a command: in quotes it would be an empty word.
        if (part.list.items.length === 0) continue;
        const place = script.source.spanOf(part);
        const edits = quotesFor(part, { word, script });
        yield isOneOutput(part, word) && !isPlainWord(part)
          ? { ...place, repair: { safety: 'ask', summary: 'Put it into double quotes', edits } }
          : place;
      }
    }
  },
};
