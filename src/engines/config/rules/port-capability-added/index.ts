import { addedNamed } from '../../capabilities.js';
import { type ConfigRule, ksv, podSecurityStandards } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'port-capability-added',
  title: 'Container adds the capability for low ports',
  severity: 'none',
  aliases: ksv(22),
  expected: 'ports from 1024 up, and no capability',
  fix: 'Listen on a port from 1024 up and remove NET_BIND_SERVICE; a service can still offer the low one.',
  references: [podSecurityStandards],
  formats: ['kubernetes'],
  container: ({ addedCapabilities }) => addedNamed(addedCapabilities, ['NET_BIND_SERVICE']),
};
