import { shellWord } from '../../../../core/shell-word.js';
import { looksLikeSecret } from '../../../../knowledge/secret-names.js';
import {
  type CheckDescription,
  type CheckGroup,
  fail,
  failuresOr,
  type HostCheck,
  type Judgement,
  type Judgements,
  manual,
  notApplicable,
  pass,
  unknown,
} from '../../check.js';
import type { HostFacts, SwarmFacts, SwarmNode } from '../../facts/types.js';

const dayMs = 86_400_000;
const caDays = 365;
const nodeCertDays = 90;

type Row = Omit<CheckDescription, 'cis' | 'level'> & { readonly cis: string; readonly level?: 1 | 2 };

/** Everything about a swarm is for its managers to answer. */
function check(row: Row, judge: (swarm: SwarmFacts, facts: HostFacts) => Judgements): HostCheck {
  return {
    ...row,
    cis: [row.cis],
    level: row.level ?? 1,
    subject: 'host',
    judge: (facts) => {
      if (facts.engine.swarmState !== 'active') return notApplicable('no swarm');
      if (!facts.engine.isManager) return notApplicable('this node is a worker; ask a manager');
      return facts.swarm === undefined ? unknown('the swarm did not answer') : judge(facts.swarm, facts);
    },
  };
}

const managers = check(
  {
    id: 'swarm-managers',
    cis: '7.1',
    title: 'Number of managers does not survive a loss',
    severity: 'low',
    expected: '3, 5 or 7 managers',
    fix: 'Use an odd number from 3 to 7.',
    remedy: { command: 'docker node promote NODE or docker node demote NODE' },
  },
  (swarm) => {
    const count = swarm.managers.length;
    if (count % 2 === 1 && count >= 3 && count <= 7) return pass(`${count}`);
    return fail(`${count} managers`, { remedy: { command: otherManagers(swarm) } });
  },
);

/** Raft needs more than half of them: an even number survives no more losses than one less. The leader stays. */
function otherManagers({ managers: own, workers }: SwarmFacts): string {
  const words = (nodes: readonly SwarmNode[]) => nodes.map(({ name }) => shellWord(name)).join(' ');
  if (own.length < 3) {
    const missing = 3 - own.length;
    return workers.length < missing
      ? 'docker swarm join-token manager'
      : `docker node promote ${words(workers.slice(0, missing))}`;
  }
  const tooMany = own.length > 7 ? own.length - 7 : 1;
  return `docker node demote ${words(own.filter(({ isLeader }) => !isLeader).slice(-tooMany))}`;
}

const listening = check(
  {
    id: 'swarm-on-all-interfaces',
    cis: '7.2',
    title: 'Swarm listens on every address',
    severity: 'medium',
    expected: 'one address',
    fix: 'Name the address when the swarm is made.',
    remedy: { command: 'docker swarm init --listen-addr IP:2377 --advertise-addr IP' },
  },
  (_, { daemon }) => {
    if (daemon === undefined) return unknown('the sockets of the daemon are not known');
    const own = daemon.listening.filter(({ port }) => port === 2377);
    const open = own.filter(({ address }) => address === '0.0.0.0' || address === '::');
    return open.length > 0
      ? fail(`${open.map(({ address }) => address).join(', ')}:2377`)
      : pass(own.map(({ address }) => `${address}:2377`).join(', ') || 'nothing listens on 2377');
  },
);

const encrypted: HostCheck = {
  id: 'overlay-unencrypted',
  cis: ['7.3'],
  level: 1,
  title: 'Overlay network is not encrypted',
  severity: 'medium',
  expected: 'encrypted overlay networks',
  fix: 'Make the network again with encryption.',
  remedy: { command: 'docker network create --driver overlay --opt encrypted NAME' },
  subject: 'host',
  // Networks are listed by workers and managers alike.
  judge: ({ engine, networks }) =>
    engine.swarmState !== 'active'
      ? notApplicable('no swarm')
      : failuresOr(
          networks
            // Ingress carries published ports; it is made by the swarm itself.
            .filter(({ driver, options }) => driver === 'overlay' && !('encrypted' in options))
            .map(({ name }) =>
              fail(name, {
                detail: name,
                remedy: {
                  command: `docker network rm ${shellWord(name)} && docker network create --driver overlay --opt encrypted ${shellWord(name)}`,
                },
              }),
            ),
          pass('all of them, or none there'),
        ),
};

const secrets = check(
  {
    id: 'swarm-secret-in-environment',
    cis: '7.4',
    title: 'Service has a secret in its environment',
    severity: 'high',
    level: 2,
    expected: "the swarm's secrets",
    fix: 'Make it a secret of the swarm.',
    remedy: { command: 'docker secret create NAME FILE' },
  },
  ({ services }) =>
    failuresOr(
      services.flatMap(({ name, environment }) =>
        environment
          .filter((line) => looksLikeSecret(line.split('=')[0] ?? '', line.slice(line.indexOf('=') + 1)))
          .map((line) => secretFailure(name, line.split('=')[0] ?? '')),
      ),
      pass(`${services.length} services, ${services.reduce((sum, one) => sum + one.secrets, 0)} secrets`),
    ),
);

function secretFailure(service: string, variable: string): Judgement {
  const [secret, words] = [
    variable.toLowerCase(),
    [variable, variable.toLowerCase(), service].map(shellWord),
  ];
  return fail(`${service}: ${variable}=(redacted)`, {
    detail: `${service} ${variable}`,
    remedy: {
      command: `docker secret create ${shellWord(secret)} FILE && docker service update --env-rm ${words[0]} --secret-add ${words[1]} ${words[2]}`,
    },
  });
}

const autoLock = check(
  {
    id: 'swarm-not-locked',
    cis: '7.5',
    title: 'Managers start without a key',
    severity: 'low',
    expected: 'auto-lock',
    fix: 'Lock managers, so that a stolen disk does not open the swarm.',
    remedy: { command: 'docker swarm update --autolock=true' },
  },
  ({ autoLock: isLocked }) => (isLocked ? pass('on') : fail('AutoLockManagers: false')),
);

const unlockKey = check(
  {
    id: 'swarm-unlock-key-age',
    cis: '7.6',
    title: 'Unlock key is not rotated',
    severity: 'low',
    expected: 'a key that is rotated on a schedule',
    fix: 'Rotate it.',
    remedy: { command: 'docker swarm unlock-key --rotate' },
  },
  ({ autoLock: isLocked }) =>
    isLocked
      ? manual('the engine does not say when the key was made')
      : notApplicable('managers are not locked'),
);

const nodeCertificates = check(
  {
    id: 'swarm-node-certificates',
    cis: '7.7',
    title: 'Node certificates live long',
    severity: 'low',
    level: 2,
    expected: `${nodeCertDays} days at most`,
    fix: 'Shorten their life.',
    remedy: { command: 'docker swarm update --cert-expiry 720h' },
  },
  ({ certExpiryDays }) => {
    if (certExpiryDays === undefined) return unknown('the swarm does not say');
    return certExpiryDays > nodeCertDays ? fail(`${certExpiryDays} days`) : pass(`${certExpiryDays} days`);
  },
);

const authority = check(
  {
    id: 'swarm-ca-age',
    cis: '7.8',
    title: 'Certificate authority of the swarm is old',
    severity: 'low',
    level: 2,
    expected: `rotated within ${caDays} days`,
    fix: 'Rotate it.',
    remedy: { command: 'docker swarm ca --rotate' },
  },
  ({ caSince }, { now }) => {
    if (caSince === undefined) return unknown('the swarm shows no root certificate');
    const days = Math.floor((now.getTime() - Date.parse(caSince)) / dayMs);
    return days > caDays ? fail(`${days} days old`) : pass(`${Math.max(0, days)} days old`);
  },
);

const planes = check(
  {
    id: 'swarm-planes-together',
    cis: '7.9',
    title: 'Management and data share an interface',
    severity: 'low',
    level: 2,
    expected: 'an address of its own for each',
    fix: 'Name two addresses when the swarm is made.',
    remedy: { command: 'docker swarm init --advertise-addr A --data-path-addr B' },
  },
  (_, { engine }) =>
    manual(`management is at ${engine.swarmAddress}; the engine does not say where data flows`),
);

export const group: CheckGroup = {
  id: 'swarm',
  title: 'The swarm',
  checks: [managers, listening, encrypted, secrets, autoLock, unlockKey, nodeCertificates, authority, planes],
};
