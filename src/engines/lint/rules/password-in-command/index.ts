import { type Command, placeOf } from '../../models/commands/run.js';
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
        if (command.name === 'chpasswd' && !isMade(command))
          yield placeOf(command, command.visited.pipelineIndex ? command.program : command);
      }
    }
  },
};

/** `echo "user:$(openssl rand -hex 16)" | chpasswd`: the password is made by a program, and stands nowhere. */
function isMade({ visited: { pipeline, pipelineIndex = 0 } }: Command): boolean {
  const before = pipeline?.parts[pipelineIndex - 1];
  return before?.kind === 'simple' && before.words.at(-1)?.parts.at(-1)?.kind === 'command';
}
