import { whenValue } from '../../hits.js';
import { isUnconfined, whenOverridden } from '../../pod-profile.js';
import { type ConfigRule, cis, cisDocker, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'seccomp-unconfined',
  title: 'Seccomp is switched off',
  severity: 'medium',
  aliases: [...ksv(30, 104, 19), 'CKV_K8S_31', ...cis('5.22')],
  standards: ['Pod Security Standards, baseline: Seccomp'],
  expected: 'the default seccomp profile, or a stricter one',
  fix: 'Remove the setting, or name a profile that allows the one call that is needed.',
  isLinuxOnly: true,
  references: [podSecurityStandards, cisDocker],
  repairs,
  container: ({ seccomp }) => whenValue(seccomp, isUnconfined),
  workload: (workload) => whenOverridden(workload, ['seccompProfile', 'type'], isUnconfined),
};
