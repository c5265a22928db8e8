import { grants, writingOrActing } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'manage-cloud-accounts',
  title: 'Role may change who is who in the cluster',
  severity: 'critical',
  aliases: ksv(115),
  expected: 'no right to change the config map aws-auth',
  fix: 'Leave the config map aws-auth to the administrators, or use access entries.',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html'],
  resource: grants({ resources: ['configmaps'], verbs: writingOrActing, names: ['aws-auth'] }),
};
