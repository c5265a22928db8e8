import { isEngineSocket, isSensitivePath, normal } from '../../host-paths.js';
import { adviceForMount } from '../../host-uses.js';
import { type ConfigRule, cis, cisDocker, ksv, podSecurityStandards } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'sensitive-host-path',
  title: 'A system folder of the host is mounted',
  severity: 'high',
  aliases: cis('5.6'),
  sometimes: ksv(23, 121),
  standards: ['Pod Security Standards, baseline: HostPath Volumes'],
  expected: 'no system folder of the host',
  fix: 'Mount a volume, or the one file that is needed, read-only.',
  references: [podSecurityStandards, cisDocker],
  workload: ({ hostPaths, format }) =>
    hostPaths
      .filter(({ source }) => isSensitivePath(source) && !isEngineSocket(source))
      .map((mount) => ({ ...mount, advice: adviceForMount(mount) }))
      .map(({ spot, source, text, advice }) => ({
        spot,
        actual: text,
        detail: source,
        ...(advice === undefined ? {} : { advice }),
        ...(format === 'kubernetes' ? { alsoKnownAs: [...ksv(23), ...namesOf(source)] } : {}),
      })),
};

/** Others list these folders, and nothing below them. */
const listed = new Set(['/', '/boot', '/dev', '/etc', '/lib', '/proc', '/sys', '/usr', '/var/lib/docker']);

function namesOf(source: string): readonly string[] {
  return listed.has(normal(source)) ? ksv(121) : [];
}
