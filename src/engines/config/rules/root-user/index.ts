import { whenValue } from '../../hits.js';
import { readsAsRoot } from '../../host-uses.js';
import { whenOverridden } from '../../pod-profile.js';
import { type ConfigRule, cis, cisDocker, ksv, podSecurityStandards } from '../../rule.js';
import { hasOwnUsers } from '../../user-namespace.js';
import { repairs } from './repair.js';

const forRootsFiles =
  'What it mounts only root reads: drop all capabilities (DAC_READ_SEARCH aside), make its root file system read-only, and add a group for a socket (group_add) instead of the user.';

export const rule: ConfigRule = {
  id: 'root-user',
  title: 'Container runs as root',
  severity: 'medium',
  aliases: [...ksv(105), ...cis('4.1')],
  sometimes: ['CIS-DI-0001', 'DS-0002', 'DS002', 'AVD-DS-0002'],
  standards: ['Pod Security Standards, restricted: Running as Non-root user'],
  expected: 'a user other than 0',
  fix: 'Run as a numeric user above 10000 that owns what it has to write.',
  references: [podSecurityStandards, cisDocker],
  repairs,
  container: ({ user, mounts }, workload) =>
    hasOwnUsers(workload)
      ? []
      : whenValue(user, isRoot, mounts.some(readsAsRoot) ? { advice: forRootsFiles } : {}),
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

/** What the lack of USER is called where Dockerfiles are looked at. */
const dockerfileNames = ['CIS-DI-0001', 'DS-0002', 'DS002', 'AVD-DS-0002'];

function isRoot(user: string): boolean {
  return user.trim() === 'root' || /^0{0,10}$/.test(user.trim());
}
