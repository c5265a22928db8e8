import type { ConfigRule } from '../../rule.js';
import { trivy } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'cluster-logs-off',
  title: 'The control plane keeps no audit log',
  severity: 'medium',
  aliases: [...trivy('AWS', 38), 'CKV_AWS_37'],
  expected: 'all types of enabled_cluster_log_types',
  fix: 'List api, audit, authenticator, controllerManager and scheduler.',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html'],
  cloud: ({ type, tree, header }) => {
    if (type !== 'aws_eks_cluster') return [];
    const types = tree.get('enabled_cluster_log_types');
    if (types?.kind === 'unknown') return [];
    const missing = wanted.filter((name) => !(types?.texts ?? []).includes(name));
    return missing.length === 0
      ? []
      : [{ spot: types ?? header, actual: `not logged: ${missing.join(', ')}` }];
  },
};

const wanted = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];
