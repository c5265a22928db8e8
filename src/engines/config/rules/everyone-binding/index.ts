import { binds } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'everyone-binding',
  title: 'Rights are given to everybody who has signed in',
  severity: 'critical',
  aliases: ksv(1011),
  expected: 'no binding to system:authenticated',
  fix: 'Name the group that needs the rights.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: binds(['system:authenticated']),
};
