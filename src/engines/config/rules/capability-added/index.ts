import { addedAllBut, addedBeyondDefaults, besideAllRights } from '../../capabilities.js';
import { type ConfigRule, cis, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'capability-added',
  title: 'Container has a capability beyond the default ones',
  severity: 'medium',
  aliases: [...ksv(22, 106), 'CKV_K8S_25', ...cis('5.4')],
  standards: ['Pod Security Standards, baseline: Capabilities'],
  expected: 'no capability but the default ones',
  fix: 'Remove the capability, or say in a waiver what needs it.',
  references: [podSecurityStandards, 'https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  repairs,
  container: (container) =>
    besideAllRights(container, [
      ...addedBeyondDefaults(container.addedCapabilities),
      ...addedAllBut(container, 'SYS_ADMIN'),
    ]),
};
