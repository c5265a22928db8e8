import { grants } from '../../rbac.js';
import type { ConfigRule } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'approve-certificates',
  title: 'Role may approve certificates',
  severity: 'high',
  aliases: ['CKV_K8S_156'],
  expected: 'no right to approve certificates',
  fix: 'Remove the right; let a controller of the cluster approve.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#kubernetes-rbac-privilege-escalation-risks',
  ],
  resource: grants({
    resources: ['certificatesigningrequests/approval', 'signers'],
    verbs: ['update', 'patch', 'approve', 'sign', '*'],
  }),
};
