import { gainsByStart } from '../../../../knowledge/published-images.js';
import { hasOwnUser } from '../../../../knowledge/service-images.js';
import { weightInCompose } from '../../compose-service.js';
import { isTrue, whenMissingOr } from '../../hits.js';
import type { Container, Workload } from '../../models/container.js';
import { parseImageName } from '../../models/image-name.js';
import { besidePrivileged, isPrivileged, isRootlessEngine } from '../../privileges.js';
import { serviceOf } from '../../repairs/repair.js';
import { type ConfigRule, cis, cisDocker, type Hit, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

const forUserNamespaces =
  'Leave it: a rootless engine maps its users with setuid programs; run it in a namespace of its own that nothing else shares.';

export const rule: ConfigRule = {
  id: 'privilege-escalation-allowed',
  title: 'Processes may gain more privileges than they started with',
  severity: 'medium',
  aliases: [...ksv(1), 'CKV_K8S_20', ...cis('5.26')],
  standards: ['Pod Security Standards, restricted: Privilege Escalation'],
  expected: 'allowPrivilegeEscalation: false, or no-new-privileges:true',
  fix: 'Set allowPrivilegeEscalation: false (Compose: security_opt no-new-privileges:true).',
  isLinuxOnly: true,
  references: [podSecurityStandards, cisDocker],
  formats: ['kubernetes', 'compose', 'docker-terraform'],
  repairs,
  container: (container, workload) =>
    whenMissingOr(container.escalation, isTrue, whatIsGained(container, workload)),
};

const ofCompose =
  'Add security_opt: ["no-new-privileges:true"]; set-uid programs of the image (sudo, su, ping) no longer get the rights of their owner.';

/** https://docs.docker.com/reference/cli/docker/stack/deploy/ takes the file without security_opt. */
const ofSwarm =
  'docker stack deploy ignores security_opt: set "no-new-privileges": true in the daemon.json of the nodes, and start their engines again; set-uid programs of all images there (sudo, su, ping) no longer get the rights of their owner.';

/** Kubernetes refuses a privileged container that may gain nothing. */
function whatIsGained(container: Container, workload: Workload): Pick<Hit, 'severity' | 'advice'> {
  if (isPrivileged(container)) return besidePrivileged;
  if (isRootlessEngine(container)) return { advice: forUserNamespaces };
  if (workload.format !== 'compose') return {};
  const weight = hasAccount(container)
    ? weightInCompose(container, workload)
    : ({ severity: 'low' } as const);
  const advice = workload.stack === undefined ? ofCompose : ofSwarm;
  const more = gainsByStart(parseImageName(container.image.value?.trim() ?? '').repository);
  return { ...weight, advice: more === undefined ? advice : `${advice} ${more}` };
}

/** Where nothing shows an account, the service most likely starts as root, and a set-uid program has hardly anything left to give. */
function hasAccount({ user, image }: Container): boolean {
  if (user.isSet) return !/^["']?(?:0+|root)(?::|["']?$)/.test(user.value ?? '');
  const name = image.value ?? '';
  return hasOwnUser(parseImageName(name.trim())) || serviceOf(name)?.dropsRoot === true;
}
