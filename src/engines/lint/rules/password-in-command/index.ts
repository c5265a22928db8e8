import { placeOf } from '../../models/commands/run.js';
import type { Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'password-in-command',
  title: 'Password is set in RUN',
  severity: 'high',
  aliases: ['CKV2_DOCKER_17'],
  fix: 'Disable login with a password; where it has to be, take it from a secret mount.',
  references: [
    'https://docs.docker.com/build/building/secrets/',
    'https://cwe.mitre.org/data/definitions/798.html',
  ],
  check: function* ({ runs }) {
    for (const { commands, mounts } of runs) {
      if (mounts.some(({ type }) => type === 'secret')) continue;
      for (const command of commands) {
        if (command.name === 'chpasswd')
          yield placeOf(command, command.visited.pipelineIndex ? command.program : command);
      }
    }
  },
};
