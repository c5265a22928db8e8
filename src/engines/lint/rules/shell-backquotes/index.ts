import { blockWords, markedWords } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-backquotes',
  title: 'Backquotes instead of $(…)',
  severity: 'none',
  aliases: ['SC2006'],
  fix: 'Write $(command).',
  references: [shellcheck('SC2006')],
  judges: 'script',
  check: function* (file) {
    for (const { word, script } of [...markedWords(file), ...blockWords(file)]) {
      for (const part of word.parts) {
        if (part.kind !== 'command' || !part.isBackquoted || part.list.items.length === 0) continue;
        const place = script.source.spanOf(part);
        const inner = script.script.text.slice(part.start + 1, part.end - 1);
        const edits = [
          { start: place.start, end: place.start + 1, text: '$(' },
          { start: place.end - 1, end: place.end, text: ')' },
        ];
        // Backslashes and quotes may mean something else in the new form, a comment goes on to its bracket, and `((` begins arithmetic.
        const canRepair =
          !/[\\`#]/.test(inner) &&
          !(part.isQuoted && inner.includes('"')) &&
          !/^\s*\(/.test(inner) &&
          script.script.text.charAt(part.end - 1) === '`';
        yield {
          ...place,
          ...(canRepair ? { repair: { safety: 'safe', summary: 'Write $(…)', edits } } : {}),
        };
      }
    }
  },
};
