import type { Workload } from './models/container.js';
import type { Hit } from './rule.js';

/**
 * A profile of the pod that is switched off and that every container replaces: no container runs without one, but Pod
 * Security admission refuses the pod, and the next container that is added inherits it.
 */
export function whenOverridden(
  { pod }: Workload,
  field: 'seccompProfile' | 'appArmorProfile',
): readonly Hit[] {
  const type = pod?.spec.at('securityContext', field, 'type');
  if (pod === undefined || type?.text?.toLowerCase() !== 'unconfined') return [];
  const containers = ['initContainers', 'containers', 'ephemeralContainers'].flatMap(
    (key) => pod.spec.get(key)?.items ?? [],
  );
  const isReplaced = containers.every((one) => one.at('securityContext', field, 'type') !== undefined);
  return isReplaced ? [{ spot: type, actual: `${field}.type: ${type.text}` }] : [];
}
