import { placeOf } from '../../models/commands/run.js';
import { echoedEscape } from '../../models/shell/echo.js';
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
  check: function* ({ commands }) {
    for (const command of commands) {
      const word = echoedEscape(command);
      if (word !== undefined) yield placeOf(command, word);
    }
  },
};
