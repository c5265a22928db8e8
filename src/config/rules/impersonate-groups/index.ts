import { grants } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'impersonate-groups',
  title: 'Role may act as somebody else',
  severity: 'critical',
  aliases: ksv(43),
  expected: 'no impersonate',
  fix: 'Remove the verb.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: grants({
    resources: ['groups', 'users', 'serviceaccounts', 'userextras', 'uids'],
    verbs: ['impersonate', '*'],
  }),
};
