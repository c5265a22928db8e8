import { placeOf } from '../../models/commands/run.js';
import { type Rule, shellcheck } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'shell-echo-escapes',
  title: 'echo may not expand escapes',
  severity: 'none',
  aliases: ['SC2028'],
  fix: 'Use printf.',
  references: [shellcheck('SC2028')],
  judges: 'script',
  repair,
  check: function* ({ runs }) {
    for (const { commands } of runs) {
      for (const command of commands) {
        if (command.name !== 'echo' || command.args.some(({ value }) => /^-[nE]*e/.test(value))) continue;
        const word = command.args.find(({ parts }) =>
          parts.some(
            (part) =>
              part.kind === 'literal' &&
              part.quoting !== 'none' &&
              part.quoting !== 'escape' &&
              part.quoting !== 'dollar-single' &&
              /\\[abfnrtv0x]/.test(part.text),
          ),
        );
        if (word !== undefined) yield placeOf(command, word);
      }
    }
  },
};
