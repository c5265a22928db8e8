import { grants, writingOrActing } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'manage-namespace-secrets',
  title: 'Role may read or change every secret of its namespace',
  severity: 'medium',
  aliases: ksv(113),
  expected: 'no access to all secrets of the namespace',
  fix: 'Give access to single secrets by resourceNames.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: grants({
    kinds: ['Role'],
    resources: ['secrets'],
    verbs: [...writingOrActing, 'get', 'list', 'watch'],
  }),
};
