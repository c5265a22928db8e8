import { grants } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'node-proxy',
  title: 'Role may speak to kubelets through the API server',
  severity: 'high',
  aliases: ksv(47),
  expected: 'no nodes/proxy',
  fix: 'Remove nodes/proxy; use nodes/metrics or nodes/stats.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: grants({
    resources: ['nodes/proxy'],
    verbs: ['get', 'create', 'update', 'patch', 'delete', '*'],
  }),
};
