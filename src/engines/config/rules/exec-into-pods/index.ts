import { grants } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'exec-into-pods',
  title: 'Role may run commands in pods',
  severity: 'high',
  aliases: ksv(53),
  expected: 'no pods/exec',
  fix: 'Remove pods/exec; give it for a time when it is needed.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: grants({ resources: ['pods/exec'], verbs: ['create', 'get', 'update', 'patch', '*'] }),
};
