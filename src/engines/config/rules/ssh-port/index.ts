import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'ssh-port',
  title: 'Container offers SSH',
  severity: 'medium',
  aliases: cis('5.7'),
  expected: 'no port 22',
  fix: 'Remove the SSH server and use exec of the engine or of Kubernetes; where SSH is what it serves, allow keys alone and no login as root.',
  references: [cisDocker],
  container: ({ ports }) =>
    ports
      .filter(({ container }) => container === 22)
      .map(({ spot, text }) => ({ spot, actual: text, detail: '22' })),
  image: ({ ports }) =>
    ports.includes(22) ? [{ setting: 'ExposedPorts', actual: 'EXPOSE 22', detail: '22' }] : [],
};
