import { grants, writingOrActing } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'manage-rbac',
  title: 'Role may change roles and bindings',
  severity: 'critical',
  aliases: ksv(50),
  expected: 'no right to change roles and bindings',
  fix: 'Leave it to the administrators of the cluster.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: grants({
    resources: ['roles', 'rolebindings', 'clusterroles', 'clusterrolebindings'],
    verbs: [...writingOrActing, 'escalate', 'bind'],
  }),
};
