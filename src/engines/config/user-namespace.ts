import type { Workload } from './models/container.js';

/**
 * Whether root of the pod is no one on the host: Pod Security Standards then let it be root
 * (https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/#integration-with-pod-security-admission-checks).
 */
export function hasOwnUsers({ pod }: Workload): boolean {
  return pod?.spec.get('hostUsers')?.value === false;
}
