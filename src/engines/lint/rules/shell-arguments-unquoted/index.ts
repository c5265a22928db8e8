import { blockWords, markedWords } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-arguments-unquoted',
  title: 'Arguments without quotes are cut at spaces',
  severity: 'low',
  aliases: ['SC2068', 'SC2048', 'SC2145'],
  fix: 'Write "$@".',
  references: [shellcheck('SC2068'), shellcheck('SC2048')],
  judges: 'script',
  check: function* (file) {
    const lists = blockWords(file).filter(({ block }) => block === 'for');
    const args = markedWords(file).filter(({ role }) => role === 'argument');
    for (const { word, script } of [...args, ...lists]) {
      const mixed = word.parts.find((part) => part.kind === 'variable' && part.isQuoted && part.name === '@');
      if (mixed !== undefined && word.parts.length > 1) {
        yield { ...script.source.spanOf(mixed), severity: 'medium', aliases: ['SC2145'] };
      }
      for (const part of word.parts) {
        if (part.kind !== 'variable' || part.isQuoted || (part.name !== '@' && part.name !== '*')) continue;
        const place = script.source.spanOf(part);
        const edits = [{ ...place, text: '"$@"' }];
        const canRepair = part.name === '@' && word.parts.length === 1;
        yield {
          ...place,
          aliases: [part.name === '@' ? 'SC2068' : 'SC2048'],
          ...(canRepair ? { repair: { safety: 'ask', summary: 'Write "$@"', edits } } : {}),
        };
      }
    }
  },
};
