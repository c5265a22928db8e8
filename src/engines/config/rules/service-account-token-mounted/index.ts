import type { Workload } from '../../models/container.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'service-account-token-mounted',
  title: "The service account's token is mounted",
  severity: 'medium',
  aliases: [...ksv(36), 'CKV_K8S_38'],
  expected: 'automountServiceAccountToken: false',
  fix: 'Set automountServiceAccountToken: false for pods that do not speak to the API server.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/'],
  formats: ['kubernetes'],
  repairs,
  workload: mounts,
};

const folder = '/var/run/secrets/kubernetes.io/serviceaccount';

function mounts({ pod, containers }: Workload): readonly Hit[] {
  const flag = pod?.spec.get('automountServiceAccountToken');
  if (flag?.boolean === true) return [{ spot: flag, actual: 'automountServiceAccountToken: true' }];
  if (flag !== undefined && !flag.isNull) return [];
  return containers
    .flatMap(({ tree }) => tree.get('volumeMounts')?.items ?? [])
    .filter((mount) => mount.get('mountPath')?.text === folder)
    .map((spot) => ({ spot, actual: `mountPath: ${folder}` }));
}
