import { grants, writingOrActing } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'manage-webhooks',
  title: 'Role may change admission webhooks',
  severity: 'critical',
  aliases: [...ksv(114), 'CKV_K8S_155'],
  expected: 'no right to change admission webhooks',
  fix: 'Leave it to the administrators of the cluster.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: grants({
    resources: ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'],
    verbs: writingOrActing,
  }),
};
