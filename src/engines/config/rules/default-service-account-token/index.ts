import type { Resource } from '../../models/container.js';
import type { ConfigRule, Hit } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'default-service-account-token',
  title: 'The default service account mounts its token into every pod without an account of its own',
  severity: 'low',
  aliases: ['CKV_K8S_41'],
  expected: 'automountServiceAccountToken: false',
  fix: 'Set automountServiceAccountToken: false on it, and make an account for each workload that asks the API server.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
  ],
  resource: isMounted,
};

function isMounted({ kind, apiVersion, name, tree, spot }: Resource): readonly Hit[] {
  if (kind !== 'ServiceAccount' || apiVersion !== 'v1' || name !== 'default') return [];
  const flag = tree.get('automountServiceAccountToken');
  if (flag?.value === false) return [];
  return [
    {
      spot: flag ?? spot,
      actual: `automountServiceAccountToken ${flag === undefined ? 'is not set' : `: ${flag.text ?? ''}`}`,
    },
  ];
}
