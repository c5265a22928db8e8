import type { Workload } from './models/container.js';
import type { Hit } from './rule.js';

/**
 * A setting of the pod that is unsafe and that every container replaces: no container runs with it, but Pod Security
 * admission refuses the pod, and the next container that is added inherits it.
 * @param path from `securityContext` on
 */
export function whenOverridden(
  { pod }: Workload,
  path: readonly string[],
  isUnsafe: (value: string) => boolean,
): readonly Hit[] {
  const spot = pod?.spec.at('securityContext', ...path);
  if (pod === undefined || spot?.text === undefined || !isUnsafe(spot.text.toLowerCase())) return [];
  const containers = ['initContainers', 'containers', 'ephemeralContainers'].flatMap(
    (key) => pod.spec.get(key)?.items ?? [],
  );
  const isReplaced = containers.every((one) => one.at('securityContext', ...path) !== undefined);
  return isReplaced ? [{ spot, actual: `${path.join('.')}: ${spot.text}` }] : [];
}

/** A profile that is switched off. */
export function isUnconfined(type: string): boolean {
  return type === 'unconfined';
}
