import { addedNamed } from '../../capabilities.js';
import { type ConfigRule, cis, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'capability-net-raw',
  title: 'Container has the capability NET_RAW',
  severity: 'high',
  aliases: [...ksv(119, 22, 106), ...cis('5.4')],
  standards: ['Pod Security Standards, baseline: Capabilities'],
  expected: 'no NET_RAW',
  fix: 'Remove NET_RAW; ping works without it on current kernels.',
  references: [podSecurityStandards, 'https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  repairs,
  container: ({ addedCapabilities }) => addedNamed(addedCapabilities, ['NET_RAW']),
};
