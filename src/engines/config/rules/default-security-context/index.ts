import { whenMissing } from '../../hits.js';
import type { Container, Workload } from '../../models/container.js';
import type { Tree } from '../../models/tree.js';
import { type ConfigRule, type Hit, ksv, securityContexts } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'default-security-context',
  title: 'Security context is left to its defaults',
  severity: 'medium',
  aliases: ksv(118),
  sometimes: ['CKV_K8S_29', 'CKV_K8S_30'],
  expected: 'a securityContext of the pod and of each container',
  fix: 'Write a securityContext: non-root, no privilege escalation, read-only, no capabilities, RuntimeDefault.',
  references: [securityContexts],
  formats: ['kubernetes'],
  workload: ofPod,
  container: ofContainer,
};

/** Half of it is there: most defaults are reported by rules of their own. */
const half = { severity: 'low' } as const;

/** Reported of the pod only where a container has a context: without any, the containers tell it. */
function ofPod({ pod, containers, spot }: Workload): readonly Hit[] {
  const shared = pod?.spec.get('securityContext');
  if (isFilled(shared) || !containers.some(({ context }) => context.isSet)) return [];
  const place = shared ?? spot;
  return [{ spot: place, actual: 'spec.securityContext is not set', ...half, alsoKnownAs: ['CKV_K8S_29'] }];
}

function ofContainer({ context }: Container, { pod }: Workload): readonly Hit[] {
  return isFilled(pod?.spec.get('securityContext'))
    ? whenMissing(context, { ...half, alsoKnownAs: ['CKV_K8S_30'] })
    : whenMissing(context, { alsoKnownAs: ['CKV_K8S_29', 'CKV_K8S_30'] });
}

function isFilled(tree: Tree | undefined): boolean {
  return tree !== undefined && (tree.kind === 'unknown' || tree.entries.size > 0);
}
