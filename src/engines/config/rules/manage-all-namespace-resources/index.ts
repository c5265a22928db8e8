import { grants, writingOrActing } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'manage-all-namespace-resources',
  title: 'Role is for every kind of resource',
  severity: 'high',
  aliases: ksv(112),
  expected: 'named resources',
  fix: 'Name the resources that are needed.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: grants({
    kinds: ['Role'],
    resources: ['*'],
    verbs: [...writingOrActing, 'get', 'list', 'watch'],
  }),
};
