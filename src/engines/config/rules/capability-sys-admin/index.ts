import { addedOne, besideAllRights } from '../../capabilities.js';
import { type ConfigRule, cis, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'capability-sys-admin',
  title: 'Container has the capability SYS_ADMIN',
  severity: 'high',
  aliases: [...ksv(5, 22, 106), 'CKV_K8S_39', 'CKV_K8S_25', ...cis('5.4')],
  standards: ['Pod Security Standards, baseline: Capabilities'],
  expected: 'no SYS_ADMIN',
  fix: 'Remove SYS_ADMIN; look for the narrower capability behind the need. What mounts file systems (FUSE) has none: say so in a waiver.',
  references: [podSecurityStandards, 'https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  repairs,
  container: (container) => besideAllRights(container, addedOne(container, 'SYS_ADMIN')),
};
