import type { RunScript } from '../../models/commands/run.js';
import { simplesOf } from '../../models/shell/index.js';
import { type Hit, type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-keyword-as-word',
  title: 'Keyword of the shell in the place of an argument',
  severity: 'medium',
  aliases: ['SC1010', 'SC1081', 'SC1045'],
  fix: 'Put a semicolon before it, write it in lower case, or quote it.',
  references: [shellcheck('SC1010'), shellcheck('SC1081'), shellcheck('SC1045')],
  judges: 'script',
  check: function* (file) {
    for (const { script, visited } of simplesOf(file)) {
      const [first, ...rest] = visited.command.words;
      if (first === undefined) continue;
      if (
        /^(?:If|IF|For|FOR|While|WHILE|Case|CASE|Then|THEN|Else|ELSE|Fi|FI|Do|DO|Done|DONE|Esac|ESAC)$/.test(
          first.raw,
        )
      ) {
        yield { ...script.source.spanOf(first), detail: first.raw, aliases: ['SC1081'] };
      }
      const word = rest.find(({ raw }) => /^(?:done|then|do|fi|esac)$/.test(raw));
      if (word)
        yield {
          ...script.source.spanOf(word),
          detail: word.raw,
          aliases: ['SC1010'],
          // `echo done` prints it; where it was meant to end something, that is still open at the end of the script.
          ...(isOpen(script) ? {} : ofArgument),
        } satisfies Hit;
    }
    for (const { scripts } of file.runs) {
      for (const { source, script } of scripts) {
        for (const { operator, operatorSpan } of script.list.items) {
          if (
            operator !== '&' ||
            !/^[ \t]*;(?!;)/.test(script.text.slice(operatorSpan.end, operatorSpan.end + 20))
          )
            continue;
          yield { ...source.spanOf(operatorSpan), detail: '&;', aliases: ['SC1045'] };
        }
      }
    }
  },
};

const ofArgument = {
  severity: 'low',
  advice: 'Quote it where it is an argument: nothing is open here that it would end.',
} as const;

function isOpen({ script }: RunScript): boolean {
  return script.problems.some(({ kind }) => kind !== 'too-deep');
}
