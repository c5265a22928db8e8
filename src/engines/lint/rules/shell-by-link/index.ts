import { placeOf } from '../../models/commands/run.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'shell-by-link',
  title: '/bin/sh is replaced by a link',
  severity: 'low',
  aliases: ['DL4005'],
  fix: 'Use SHELL ["/bin/bash", "-c"].',
  references: [hadolint('DL4005'), 'https://docs.docker.com/reference/dockerfile/#shell'],
  judges: 'command',
  repair,
  check: function* ({ commands }) {
    for (const command of commands) {
      if (command.name === 'ln' && command.args.some(({ value }) => value === '/bin/sh')) {
        yield placeOf(command, command);
      }
    }
  },
};
