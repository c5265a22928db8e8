import type { Workload } from '../../models/container.js';
import type { ConfigRule, Hit } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'service-account-token-not-disabled',
  title: "The service account's token is mounted unless the account says otherwise",
  severity: 'low',
  aliases: ['CKV_K8S_38'],
  expected: 'automountServiceAccountToken: false',
  fix: 'Set automountServiceAccountToken: false for pods that do not speak to the API server.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/'],
  formats: ['kubernetes'],
  repairs,
  workload: isLeftOpen,
};

function isLeftOpen({ pod, spot }: Workload): readonly Hit[] {
  const flag = pod?.spec.get('automountServiceAccountToken');
  return flag === undefined || flag.isNull
    ? [{ spot, actual: 'automountServiceAccountToken is not set' }]
    : [];
}
