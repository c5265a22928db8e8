import type { WordPart } from '../../../../formats/shell/index.js';
import { markedWords } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-nested-quotes',
  title: 'Word stands outside of the quotes',
  severity: 'none',
  aliases: ['SC2140', 'SC2026', 'SC2027'],
  fix: 'Escape the inner quotes, or use the other kind outside.',
  references: [shellcheck('SC2140'), shellcheck('SC2026')],
  judges: 'script',
  check: function* (file) {
    for (const { word, script, role } of markedWords(file)) {
      if (role !== 'argument') continue;
      for (const [index, part] of word.parts.entries()) {
        const before = word.parts[index - 1];
        const after = word.parts[index + 1];
        if (part.kind === 'variable' && !part.isQuoted && isOpened(before) && isOpened(after)) {
          yield { ...script.source.spanOf(part), detail: `$${part.name}`.slice(0, 40), aliases: ['SC2027'] };
          continue;
        }
        if (
          part.kind !== 'literal' ||
          part.quoting !== 'none' ||
          !/^[A-Za-z0-9]/.test(part.text) ||
          !before ||
          !after
        )
          continue;
        const code = between(before, after, word.parts);
        if (code !== undefined)
          yield { ...script.source.spanOf(part), detail: part.text.slice(0, 40), aliases: [code] };
      }
    }
  },
};

function between(before: WordPart, after: WordPart, parts: readonly WordPart[]): string | undefined {
  if (isText(before, 'single') && isText(after, 'single')) return 'SC2026';
  if (!isDouble(before) || !isDouble(after)) return undefined;
  // "$a"b"$c" is how variables and text are joined.
  const hasText = parts.some((part) => part.kind === 'literal' && part.quoting === 'double');
  return hasText ? 'SC2140' : undefined;
}

function isText(part: WordPart, quoting: 'single' | 'double'): boolean {
  return part.kind === 'literal' && part.quoting === quoting;
}

function isDouble(part: WordPart): boolean {
  return (
    isText(part, 'double') ||
    (part.kind === 'variable' && part.isQuoted) ||
    (part.kind === 'command' && part.isQuoted)
  );
}

/** Text in double quotes, of which some stands right at the variable. */
function isOpened(part: WordPart | undefined): boolean {
  return part?.kind === 'literal' && part.quoting === 'double' && part.text !== '';
}
