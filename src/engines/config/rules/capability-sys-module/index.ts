import { addedNamed, besideAllRights } from '../../capabilities.js';
import { type ConfigRule, cis, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'capability-sys-module',
  title: 'Container has the capability SYS_MODULE',
  severity: 'high',
  aliases: [...ksv(120, 22, 106), ...cis('5.4')],
  standards: ['Pod Security Standards, baseline: Capabilities'],
  expected: 'no SYS_MODULE',
  fix: 'Remove SYS_MODULE and load the module on the host.',
  references: [podSecurityStandards, 'https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  repairs,
  container: (container) =>
    besideAllRights(container, addedNamed(container.addedCapabilities, ['SYS_MODULE'])),
};
