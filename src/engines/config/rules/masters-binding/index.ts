import { binds } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'masters-binding',
  title: 'Rights are given to the group that has all of them',
  severity: 'high',
  aliases: ksv(123),
  expected: 'no binding to system:masters',
  fix: 'Remove the subject, and give out no certificates for the group.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  resource: binds(['system:masters']),
};
