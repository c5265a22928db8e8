import { placeOf } from '../../models/commands/run.js';
import { ds, hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'use-workdir',
  title: 'cd in RUN',
  severity: 'low',
  aliases: ['DL3003', ...ds(13)],
  fix: 'Use WORKDIR, or give the path to the program.',
  references: [hadolint('DL3003'), 'https://docs.docker.com/build/building/best-practices/#workdir'],
  effect: { config: ['WorkingDir'] },
  judges: 'command',
  repair,
  check: function* ({ commands }) {
    for (const command of commands) {
      if (command.name === 'cd')
        yield { ...placeOf(command, command), detail: command.args[0]?.value.slice(0, 80) ?? '' };
    }
  },
};
