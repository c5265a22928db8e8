import { whenMissing } from '../../hits.js';
import { besidePrivileged, isPrivileged } from '../../privileges.js';
import { type ConfigRule, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'seccomp-profile-missing',
  title: 'No seccomp profile is set',
  severity: 'medium',
  aliases: [...ksv(30, 104, 19), 'CKV_K8S_31'],
  standards: ['Pod Security Standards, restricted: Seccomp'],
  expected: 'seccompProfile.type: RuntimeDefault',
  fix: 'Set seccompProfile.type to RuntimeDefault for the pod.',
  isLinuxOnly: true,
  references: [podSecurityStandards, 'https://kubernetes.io/docs/tutorials/security/seccomp/'],
  formats: ['kubernetes'],
  repairs,
  // Of a privileged container it would be ignored (https://kubernetes.io/docs/tutorials/security/seccomp/).
  container: (container) => whenMissing(container.seccomp, isPrivileged(container) ? besidePrivileged : {}),
};
