import { grants } from '../../rbac.js';
import type { ConfigRule } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'bind-roles',
  title: 'Role may give away rights that it does not have',
  severity: 'high',
  aliases: ['CKV_K8S_157'],
  expected: 'no verb bind',
  fix: 'Remove the verb bind, or name the roles that may be bound.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#kubernetes-rbac-privilege-escalation-risks',
  ],
  resource: grants({
    resources: ['roles', 'clusterroles'],
    verbs: ['bind'],
  }),
};
