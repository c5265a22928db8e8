import { grants, writingOrActing } from '../../rbac.js';
import { type ConfigRule, ksv } from '../../rule.js';

const workloads = [
  'pods',
  'deployments',
  'jobs',
  'cronjobs',
  'statefulsets',
  'daemonsets',
  'replicasets',
  'replicationcontrollers',
];

export const rule: ConfigRule = {
  id: 'manage-workloads',
  title: 'Role may create or change workloads',
  severity: 'medium',
  aliases: ksv(48),
  expected: 'no right to create or change workloads',
  fix: 'Leave it to the pipeline and to controllers that need it.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: grants({ resources: workloads, verbs: writingOrActing }),
};
