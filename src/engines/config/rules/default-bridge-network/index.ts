import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'default-bridge-network',
  title: 'Container is on the default bridge',
  severity: 'low',
  aliases: cis('5.30'),
  expected: 'a network of its own',
  fix: 'Remove network_mode: bridge; Compose makes a network for the project.',
  references: [cisDocker],
  formats: ['compose'],
  container: ({ tree }) => {
    const mode = tree.get('network_mode') ?? tree.get('net');
    return mode?.text === 'bridge' ? [{ spot: mode, actual: 'network_mode: bridge' }] : [];
  },
};
