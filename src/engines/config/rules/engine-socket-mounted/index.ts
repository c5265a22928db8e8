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
    .map(({ image }) => adviceForSocket(parseImageName(image.value?.trim() ?? '').repository))
    .find((each) => each !== undefined);
  return advice === undefined ? {} : { advice: inJoined(advice, containers) };
}

const together = 'in a network of the two alone';

/** A service in the network of another one has no network of its own: Compose refuses networks: beside network_mode. */
function inJoined(advice: string, containers: readonly Container[]): string {
  const mode = containers.map(({ tree }) => tree.get('network_mode')?.text ?? '').find((each) => each !== '');
  if (mode === undefined) return advice;
  const joined =
    /^(?:container|service):([\w.-]{1,60})$/.exec(mode)?.[1] ?? (mode === 'host' ? 'the host' : undefined);
  return joined === undefined
    ? advice
    : advice.replace(
        together,
        `in the network of ${joined} too (network_mode: ${mode.slice(0, 80)}, beside which networks: is refused), where it listens at 127.0.0.1 alone, open to all that are in it`,
      );
}

/** Others look for Docker's socket alone. */
const dockerNames = [...ksv(6), 'CKV_K8S_27'];
