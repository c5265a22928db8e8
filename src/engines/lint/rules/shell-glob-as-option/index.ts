import { placeOf } from '../../models/commands/run.js';
import { type Rule, shellcheck } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'shell-glob-as-option',
  title: 'A file name that begins with "-" becomes an option',
  severity: 'none',
  aliases: ['SC2035'],
  fix: 'Write ./* or put -- before it.',
  references: [shellcheck('SC2035')],
  judges: 'script',
  repair,
  check: function* ({ runs }) {
    for (const { commands, form } of runs) {
      if (form === 'exec') continue;
      for (const command of commands) {
        if (
          command.name === 'echo' ||
          command.name === 'printf' ||
          command.name === '[[' ||
          command.name === '[' ||
          command.name === 'test' ||
          command.name === 'case'
        )
          continue;
        const end = command.args.findIndex(({ value }) => value === '--');
        const words = end === -1 ? command.args : command.args.slice(0, end);
        const word = words.find(
          ({ parts: [first] }) =>
            first?.kind === 'literal' && first.quoting === 'none' && /^[*?]/.test(first.text),
        );
        if (word === undefined) continue;
        // Whether a program takes it for a pattern, as `find -name` does, its repair has to know.
        yield { ...placeOf(command, word), detail: word.raw.slice(0, 40) };
      }
    }
  },
};
