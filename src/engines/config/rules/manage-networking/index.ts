import { grants, writingOrActing } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'manage-networking',
  title: 'Role may change services, routes and network policies',
  severity: 'high',
  aliases: ksv(56),
  expected: 'no right to change networking',
  fix: 'Leave it to the administrators of the network.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: grants({
    resources: ['services', 'endpoints', 'endpointslices', 'networkpolicies', 'ingresses'],
    verbs: writingOrActing,
  }),
};
