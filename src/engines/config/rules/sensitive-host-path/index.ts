import { isEngineSocket, isSensitivePath, normal } from '../../host-paths.js';
import { adviceForMount, isOwnSettings, weightOfMount } from '../../host-uses.js';
import { type ConfigRule, cis, cisDocker, ksv, podSecurityStandards } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'sensitive-host-path',
  title: 'A system path of the host is mounted',
  severity: 'high',
  aliases: cis('5.6'),
  sometimes: ksv(23, 121),
  standards: ['Pod Security Standards, baseline: HostPath Volumes'],
  expected: 'no system path of the host',
  fix: 'Mount a volume, or the one file that is needed, read-only.',
  references: [podSecurityStandards, cisDocker],
  workload: (workload) =>
    workload.hostPaths
      .filter(({ source }) => isSensitivePath(source) && !isEngineSocket(source))
      .filter((mount) => !isOwnSettings(mount, workload))
      .map((mount) => ({
        ...mount,
        advice: adviceForMount(mount, workload),
        weight: weightOfMount(mount, workload),
      }))
      .map(({ spot, source, text, advice, weight }) => ({
        spot,
        actual: text,
        detail: source,
        ...weight,
        ...(advice === undefined ? {} : { advice }),
        ...(workload.format === 'kubernetes' ? { alsoKnownAs: [...ksv(23), ...namesOf(source)] } : {}),
      })),
};

/** Others list these folders, and nothing below them. */
const listed = new Set(['/', '/boot', '/dev', '/etc', '/lib', '/proc', '/sys', '/usr', '/var/lib/docker']);

function namesOf(source: string): readonly string[] {
  return listed.has(normal(source)) ? ksv(121) : [];
}
