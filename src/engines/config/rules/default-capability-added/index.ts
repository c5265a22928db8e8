import { addedWithinDefaults } from '../../capabilities.js';
import { type ConfigRule, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'default-capability-added',
  title: 'Container adds a capability that the restricted profile does not allow',
  severity: 'low',
  aliases: ksv(106, 22),
  standards: ['Pod Security Standards, restricted: Capabilities'],
  expected: 'no capability but NET_BIND_SERVICE',
  fix: 'Remove the capability, or run the program as a user that does not need it.',
  references: [podSecurityStandards],
  formats: ['kubernetes'],
  repairs,
  container: ({ addedCapabilities }) => addedWithinDefaults(addedCapabilities),
};
