import { isEngineSocket, isSensitivePath } from '../../host-paths.js';
import { type ConfigRule, ksv, podSecurityStandards } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'host-path-mounted',
  title: 'A folder of the host is mounted',
  severity: 'medium',
  aliases: ksv(23),
  standards: ['Pod Security Standards, baseline: HostPath Volumes'],
  expected: 'no hostPath volume',
  fix: 'Use a persistent volume claim, an emptyDir or a config map.',
  references: [podSecurityStandards, 'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  formats: ['kubernetes'],
  workload: ({ hostPaths }) =>
    hostPaths
      .filter(({ source }) => !isEngineSocket(source) && !isSensitivePath(source))
      .map(({ spot, source, text }) => ({ spot, actual: text, detail: source })),
};
