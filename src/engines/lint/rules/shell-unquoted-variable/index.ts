import type { Visited } from '../../../../formats/shell/index.js';
import { markedWords } from '../../models/shell/index.js';
import { quotesFor } from '../../models/shell/quoting.js';
import { isOneWord, isSafeVariable, knownPlain } from '../../models/shell/spaces.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-unquoted-variable',
  title: 'Variable without quotes is cut at spaces',
  severity: 'none',
  aliases: ['SC2086', 'SC2223'],
  fix: 'Put it into double quotes.',
  references: [shellcheck('SC2086')],
  judges: 'script',
  check: function* (file) {
    for (const { word, script, role, visited } of markedWords(file)) {
      if (role !== 'argument' && role !== 'redirect') continue;
      // A program with its flags in one variable: meant to be cut.
      if (word === visited.command.words[0]) continue;
      const plain = knownPlain(script);
      for (const part of word.parts) {
        if (part.kind !== 'variable' || part.isQuoted || isSafeVariable(part) || plain.has(part.name))
          continue;
        const place = script.source.spanOf(part);
        const text = word.raw.slice(part.start - word.start, part.end - word.start);
        const edits = quotesFor(part, { word, script });
        yield {
          ...place,
          aliases: [isDefaulting(part.operation, visited) ? 'SC2223' : 'SC2086'],
          detail: text.slice(0, 60),
          ...(isOneWord(part, word, script)
            ? { repair: { safety: 'ask', summary: `Put ${text.slice(0, 40)} into double quotes`, edits } }
            : {}),
        };
      }
    }
  },
};

/** `: ${name:=value}`, where the cutting only takes time. */
function isDefaulting(operation: string, { command }: Visited): boolean {
  return command.words[0]?.value === ':' && /^:?=/.test(operation);
}
