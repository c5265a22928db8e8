import { grants, writingOrActing } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'manage-all-cluster-resources',
  title: 'ClusterRole is for every kind of resource',
  severity: 'critical',
  aliases: ksv(46),
  expected: 'named resources',
  fix: 'Name the resources that are needed.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: grants({
    kinds: ['ClusterRole'],
    resources: ['*'],
    verbs: [...writingOrActing, 'get', 'list', 'watch'],
  }),
};
