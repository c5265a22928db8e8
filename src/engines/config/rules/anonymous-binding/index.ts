import { binds } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'anonymous-binding',
  title: 'Rights are given to those who have not signed in',
  severity: 'critical',
  aliases: ksv(122),
  expected: 'no binding to system:anonymous or system:unauthenticated',
  fix: 'Remove the subject.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: binds(['system:anonymous', 'system:unauthenticated']),
};
