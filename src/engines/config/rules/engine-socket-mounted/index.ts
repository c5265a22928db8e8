import { adviceForSocket } from '../../../../knowledge/socket-uses.js';
import { isEngineSocket } from '../../host-paths.js';
import type { Container } from '../../models/container.js';
import { parseImageName } from '../../models/image-name.js';
import { type ConfigRule, cis, cisDocker, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'engine-socket-mounted',
  title: "The container engine's socket is mounted",
  severity: 'high',
  aliases: cis('5.32'),
  sometimes: [...ksv(6, 23), 'CKV_K8S_27'],
  standards: ['Pod Security Standards, baseline: HostPath Volumes'],
  expected: 'no socket of a container engine',
  fix: 'Remove the mount, or put a proxy before the socket that allows single calls; where administering the engine is its purpose, protect who reaches it.',
  references: [cisDocker, 'https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  workload: ({ hostPaths, format, containers }) =>
    hostPaths
      .filter(({ source }) => isEngineSocket(source))
      .map(({ spot, source, text }) => ({
        spot,
        actual: text,
        detail: source,
        ...(format === 'compose' ? ofImage(containers) : {}),
        alsoKnownAs: [
          ...(format === 'kubernetes' ? ksv(23) : []),
          ...(/\/docker\.sock$/.test(source) ? dockerNames : []),
        ],
      })),
};

function ofImage(containers: readonly Container[]): Pick<Hit, 'advice'> {
  const advice = containers
    .map(({ image, tree }) =>
      adviceForSocket(parseImageName(image.value?.trim() ?? '').repository, tree.get('network_mode')?.text),
    )
    .find((each) => each !== undefined);
  return advice === undefined ? {} : { advice };
}

/** Others look for Docker's socket alone. */
const dockerNames = [...ksv(6), 'CKV_K8S_27'];
