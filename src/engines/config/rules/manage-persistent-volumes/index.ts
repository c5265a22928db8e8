import { grants } from '../../rbac.js';
import type { ConfigRule } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'manage-persistent-volumes',
  title: 'Role may create volumes out of folders of the nodes',
  severity: 'medium',
  aliases: [],
  expected: 'no right to create persistentvolumes',
  fix: 'Remove the right; let a provisioner make volumes.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#kubernetes-rbac-privilege-escalation-risks',
  ],
  resource: grants({
    resources: ['persistentvolumes'],
    verbs: ['create', '*'],
  }),
};
