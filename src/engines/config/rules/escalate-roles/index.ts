import { grants } from '../../rbac.js';
import type { ConfigRule } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'escalate-roles',
  title: 'Role may write rights into roles that it does not have',
  severity: 'high',
  aliases: ['CKV_K8S_158'],
  expected: 'no verb escalate',
  fix: 'Remove the verb escalate.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#kubernetes-rbac-privilege-escalation-risks',
  ],
  resource: grants({
    resources: ['roles', 'clusterroles'],
    verbs: ['escalate'],
  }),
};
