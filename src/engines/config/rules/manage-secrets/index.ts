import { grants, writingOrActing } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'manage-secrets',
  title: 'ClusterRole may read or change every secret of the cluster',
  severity: 'critical',
  aliases: ksv(41),
  expected: 'no access to secrets of all namespaces',
  fix: 'Give access to single secrets by name, in a Role.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: grants({
    kinds: ['ClusterRole'],
    resources: ['secrets'],
    verbs: [...writingOrActing, 'get', 'list', 'watch'],
  }),
};
