import { isEngineSocket, isSensitivePath, normal } from '../../host-paths.js';
import { isOwnSettings } from '../../host-uses.js';
import type { Workload } from '../../models/container.js';
import { type ConfigRule, ksv, podSecurityStandards } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'host-path-mounted',
  title: 'A folder of the host is mounted',
  severity: 'medium',
  aliases: ksv(23),
  standards: ['Pod Security Standards, baseline: HostPath Volumes'],
  expected: 'no hostPath volume',
  fix: 'Use a persistent volume claim, an emptyDir or a config map; what reads files or a socket of the node keeps the mount, read-only.',
  references: [podSecurityStandards, 'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  formats: ['kubernetes'],
  workload: (workload) =>
    workload.hostPaths
      .filter(({ source }) => !isEngineSocket(source))
      .filter((mount) => !isSensitivePath(mount.source) || isOwnSettings(mount, workload))
      .map(({ spot, source, text }) => ({
        spot,
        actual: text,
        detail: source,
        ...(isSocketRead(source, workload) ? { severity: 'low', advice: ofSocket } : {}),
      })),
};

const ofSocket =
  'Keep the mount where the pod is there to talk to that program of the node, and let a group of the socket give the right to it; remove it otherwise.';

/** The folder below /run that a program of the node listens in, mounted for reading alone: what is for that program comes through it. */
function isSocketRead(source: string, { containers }: Workload): boolean {
  const mounts = containers.flatMap((container) => container.mounts.filter((each) => each.source === source));
  return (
    /^(?:\/var)?\/run\/[^/]/.test(normal(source)) &&
    mounts.length > 0 &&
    mounts.every(({ readOnly }) => readOnly)
  );
}
