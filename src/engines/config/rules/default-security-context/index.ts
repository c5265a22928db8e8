import { whenMissing } from '../../hits.js';
import type { Container, Workload } from '../../models/container.js';
import type { Tree } from '../../models/tree.js';
import { type ConfigRule, type Hit, ksv, securityContexts } from '../../rule.js';
import { foldersOf, isKnownToWrite } from '../writable-root-filesystem/folders.js';

function adviceOn(written: string): string {
  return `Write a securityContext: runAsNonRoot: true (with runAsUser: a number, where USER of the image is a name, or root), allowPrivilegeEscalation: false, no capabilities (drop: [ALL]), seccompProfile RuntimeDefault, and readOnlyRootFilesystem: true with an emptyDir for ${written}.`;
}

export const rule: ConfigRule = {
  id: 'default-security-context',
  title: 'Security context is left to its defaults',
  severity: 'medium',
  aliases: ksv(118),
  sometimes: ['CKV_K8S_29', 'CKV_K8S_30'],
  expected: 'a securityContext of the pod and of each container',
  fix: adviceOn('what the program writes and no volume has'),
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

function ofContainer(container: Container, { pod }: Workload): readonly Hit[] {
  const { context } = container;
  const advice = adviceFor(container);
  return isFilled(pod?.spec.get('securityContext'))
    ? whenMissing(context, { ...half, ...advice, alsoKnownAs: ['CKV_K8S_30'] })
    : whenMissing(context, { ...advice, alsoKnownAs: ['CKV_K8S_29', 'CKV_K8S_30'] });
}

const mostMounts = 200;

/** With the folders that an image is known to write, but for those that volumes have. */
function adviceFor({ image, tree, environment }: Container): Pick<Hit, 'advice'> {
  const name = image.value ?? '';
  const mounts = tree.get('volumeMounts')?.items.slice(0, mostMounts) ?? [];
  const mounted = mounts.flatMap((mount) => mount.get('mountPath')?.text ?? []);
  const folders = isKnownToWrite(name) ? foldersOf(name, { mounted, environment }) : '';
  return folders === '' ? {} : { advice: adviceOn(`each of ${folders} (a volume for data that it keeps)`) };
}

function isFilled(tree: Tree | undefined): boolean {
  return tree !== undefined && (tree.kind === 'unknown' || tree.entries.size > 0);
}
