import { grants, writingOrActing } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'manage-configmaps',
  title: 'Role may change config maps',
  severity: 'medium',
  aliases: ksv(49),
  expected: 'no right to change config maps',
  fix: 'Give the right for single config maps by resourceNames.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: grants({ resources: ['configmaps'], verbs: writingOrActing }),
};
