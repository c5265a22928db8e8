import { grants } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'delete-pod-logs',
  title: 'Role may delete the logs of pods',
  severity: 'medium',
  aliases: ksv(42),
  expected: 'logs can be read only',
  fix: 'Leave get and list.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: grants({ resources: ['pods/log'], verbs: ['delete', 'deletecollection', '*'] }),
};
