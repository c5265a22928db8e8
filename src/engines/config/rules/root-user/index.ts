import { whenValue } from '../../hits.js';
import { isEngineSocket } from '../../host-paths.js';
import { readsAsRoot } from '../../host-uses.js';
import type { Container } from '../../models/container.js';
import { whenOverridden } from '../../pod-profile.js';
import { type ConfigRule, cis, cisDocker, type Hit, ksv, podSecurityStandards } from '../../rule.js';
import { hasOwnUsers } from '../../user-namespace.js';
import { repairs } from './repair.js';

const general = 'Run as a numeric user above 10000 that owns what it has to write.';
const forRootsFiles =
  'What it mounts only root reads: drop all capabilities (DAC_READ_SEARCH aside), and make its root file system read-only, instead of the user.';
const forSocket =
  'Its socket of the engine is root on the host for whom it serves: remove or limit that first. A user of its own then takes the group of the socket (group_add with the number that stat -c %g shows).';

export const rule: ConfigRule = {
  id: 'root-user',
  title: 'Container runs as root',
  severity: 'medium',
  aliases: [...ksv(105), ...cis('4.1')],
  sometimes: ['CIS-DI-0001', 'DS-0002', 'DS002', 'AVD-DS-0002'],
  standards: ['Pod Security Standards, restricted: Running as Non-root user'],
  expected: 'a user other than 0',
  fix: general,
  references: [podSecurityStandards, cisDocker],
  repairs,
  container: (container, workload) =>
    hasOwnUsers(workload) ? [] : whenValue(container.user, isRoot, adviceFor(container)),
  workload: (workload) =>
    hasOwnUsers(workload) ? [] : whenOverridden(workload, ['runAsUser'], (user) => /^0{1,10}$/.test(user)),
  image: ({ user }) =>
    isRoot(user.split(':')[0] ?? '')
      ? [
          {
            setting: 'User',
            actual: user === '' ? 'no user is set, so root' : `User: ${user}`,
            alsoKnownAs: dockerfileNames,
          },
        ]
      : [],
};

/** What only root, or a group of the host, opens goes before the number of the user. */
function adviceFor({ mounts, devices }: Container): Pick<Hit, 'advice'> {
  const sockets = mounts.filter(({ source }) => isEngineSocket(source));
  const isForFiles = mounts.some((mount) => readsAsRoot(mount) && !sockets.includes(mount));
  const shown = devices.slice(0, 3).map(({ text }) => text.split(':')[0]?.slice(0, 60));
  const sentences = [
    ...(isForFiles ? [forRootsFiles] : []),
    ...(sockets.length > 0 ? [forSocket] : []),
    ...(shown.length > 0
      ? [
          `Its devices (${shown.join(', ')}) take their groups of the host (group_add, by number) where it is not root.`,
        ]
      : []),
  ];
  if (sentences.length === 0) return {};
  const first = isForFiles || sockets.length > 0 ? [] : [general];
  return { advice: [...first, ...sentences].join(' ') };
}

/** What the lack of USER is called where Dockerfiles are looked at. */
const dockerfileNames = ['CIS-DI-0001', 'DS-0002', 'DS002', 'AVD-DS-0002'];

function isRoot(user: string): boolean {
  return user.trim() === 'root' || /^0{0,10}$/.test(user.trim());
}
