import { grants } from '../../rbac.js';
import type { ConfigRule } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'create-tokens',
  title: 'Role may make tokens of service accounts',
  severity: 'high',
  aliases: [],
  expected: 'no right to create serviceaccounts/token',
  fix: 'Remove the right.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#kubernetes-rbac-privilege-escalation-risks',
  ],
  resource: grants({
    resources: ['serviceaccounts/token'],
    verbs: ['create', '*'],
  }),
};
