import { grants } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'attach-to-pods',
  title: 'Role may attach to processes in pods',
  severity: 'high',
  aliases: ksv(54),
  expected: 'no pods/attach',
  fix: 'Remove pods/attach.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: grants({ resources: ['pods/attach'], verbs: ['create', 'get', 'update', 'patch', '*'] }),
};
