import { type Command, placeOf } from '../../models/commands/run.js';
import { weightOfPassword } from '../../repairs/login.js';
import type { Hit, Rule } from '../../rule.js';

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
  check: function* (file) {
    for (const { commands, mounts } of file.runs) {
      if (mounts.some(({ type }) => type === 'secret')) continue;
      for (const command of commands) {
        if (command.name === 'chpasswd' && !isMade(command))
          yield {
            ...placeOf(command, command.visited.pipelineIndex ? command.program : command),
            ...weightOfPassword(namesBefore(command), file),
          } satisfies Hit;
      }
    }
  },
};

/** `tide` of `echo tide:$PASSWORD | chpasswd`, or the variable in its place */
function namesBefore({ visited: { pipeline, pipelineIndex = 0 } }: Command): readonly string[] {
  const before = pipeline?.parts[pipelineIndex - 1];
  const words = before?.kind === 'simple' ? before.words.map(({ raw }) => raw.replace(/^["']/, '')) : [];
  return words.flatMap((word) => /^([a-z_][\w-]{0,31}|\$\{?\w{1,60}\}?):/i.exec(word)?.[1] ?? []);
}

/** `echo "user:$(openssl rand -hex 16)" | chpasswd`: the password is made by a program, and stands nowhere. */
function isMade({ visited: { pipeline, pipelineIndex = 0 } }: Command): boolean {
  const before = pipeline?.parts[pipelineIndex - 1];
  return before?.kind === 'simple' && before.words.at(-1)?.parts.at(-1)?.kind === 'command';
}
