import { adviceForSocket } from '../../../../knowledge/socket-uses.js';
import { isEngineSocket } from '../../host-paths.js';
import type { Workload } from '../../models/container.js';
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
  workload: (workload) =>
    workload.hostPaths
      .filter(({ source }) => isEngineSocket(source))
      .map(({ spot, source, text }) => ({
        spot,
        actual: text,
        detail: source,
        ...(workload.format === 'compose' ? ofCompose(workload) : {}),
        alsoKnownAs: [
          ...(workload.format === 'kubernetes' ? ksv(23) : []),
          ...(/\/docker\.sock$/.test(source) ? dockerNames : []),
        ],
      })),
};

function ofCompose(workload: Workload): Pick<Hit, 'advice'> {
  const advice = ofImage(workload);
  const taken = ofVolumesFrom(workload);
  return advice === undefined && taken === '' ? {} : { advice: `${advice ?? rule.fix}${taken}` };
}

function ofImage({ containers }: Workload): string | undefined {
  return containers
    .map(({ image, tree }) =>
      adviceForSocket(parseImageName(image.value?.trim() ?? '').repository, tree.get('network_mode')?.text),
    )
    .find((each) => each !== undefined);
}

/** What has it by another service's mount keeps it where its own is taken away. */
function ofVolumesFrom({ volumesFrom = [], volumesTo = [] }: Workload): string {
  const given = volumesFrom.flatMap(({ name, hostPaths }) =>
    hostPaths
      .filter(({ source }) => isEngineSocket(source))
      .map(({ target }) => (target === undefined ? name : `${name}, at ${target}`)),
  );
  const [from = ''] = given;
  const ofFrom =
    given.length === 0
      ? ''
      : ` volumes_from brings it the socket of another service as well (${from}): that mount has to go in the same step, or volumes_from.`;
  const ofTo =
    volumesTo.length === 0 ? '' : ` By volumes_from ${volumesTo.slice(0, 3).join(', ')} has this mount, too.`;
  return `${ofFrom}${ofTo}`;
}

/** Others look for Docker's socket alone. */
const dockerNames = [...ksv(6), 'CKV_K8S_27'];
