import type { Severity } from '../../../../core/severity.js';
import { namespaceKinds } from '../../../../knowledge/namespaces.js';
import { type CheckGroup, type ContainerCheck, fail, notApplicable, pass } from '../../check.js';
import { modeOf, type NamespaceName, namespacesOf, ownerOf, sharedWith } from '../../effective/namespaces.js';
import { ownNetwork } from '../../remedies.js';

interface HostNamespace {
  readonly id: string;
  readonly cis: string;
  readonly name: NamespaceName;
  readonly title: string;
  readonly severity: Severity;
  readonly flag: string;
  readonly compose: string;
}

const kinds: readonly HostNamespace[] = [
  {
    id: 'host-network',
    cis: '5.10',
    name: 'net',
    title: 'Container uses the network of the host',
    severity: 'high',
    flag: '--network NAME',
    compose: 'remove network_mode',
  },
  {
    id: 'host-pid',
    cis: '5.16',
    name: 'pid',
    title: 'Container sees the processes of the host',
    severity: 'high',
    flag: 'drop --pid',
    compose: 'remove pid',
  },
  {
    id: 'host-ipc',
    cis: '5.17',
    name: 'ipc',
    title: 'Container shares memory objects with the host',
    severity: 'high',
    flag: '--ipc private',
    compose: 'ipc: private',
  },
  {
    id: 'host-uts',
    cis: '5.21',
    name: 'uts',
    title: 'Container shares the host name of the host',
    severity: 'medium',
    flag: 'drop --uts',
    compose: 'remove uts',
  },
];

function hostCheck({ id, cis, name, title, severity, flag, compose }: HostNamespace): ContainerCheck {
  const kind = namespaceKinds.find((one) => one.name === name);
  return {
    id,
    cis: [cis],
    title,
    severity,
    level: 1,
    pod: 'baseline',
    expected: `a ${name} namespace that is not the host's`,
    fix: `Give it a ${name} namespace of its own.`,
    remedy: { flag, compose },
    subject: 'container',
    judge: (container, facts) => {
      const owner = namespacesOf(container, facts)[name];
      const more = name === 'net' ? { remedy: ownNetwork(container.name) } : {};
      if (owner.kind === 'host') return fail(`the host's: it ${kind?.whenHost ?? ''}`.trim(), more);
      // A container that joins one which has the host's has the host's as well; stopped ones show only the mode.
      const through = owner.kind === 'shared' ? hostThrough(name, container, facts) : undefined;
      return through === undefined
        ? pass(owner.kind)
        : fail(`the host's, through container ${through}`, more);
    },
  };
}

function hostThrough(
  name: NamespaceName,
  container: Parameters<ContainerCheck['judge']>[0],
  facts: Parameters<ContainerCheck['judge']>[1],
): string | undefined {
  const owner = ownerOf(name, container, facts);
  return owner !== undefined && modeOf(name, owner) === 'host' ? owner.name : undefined;
}

const cgroupNamespace: ContainerCheck = {
  id: 'host-cgroup',
  cis: [],
  title: 'Container sees the control groups of the host',
  severity: 'low',
  level: 2,
  expected: 'a cgroup namespace of its own',
  fix: 'Drop the flag: with it the container sees the names and limits of its neighbours.',
  remedy: { flag: '--cgroupns private', compose: 'cgroup: private' },
  subject: 'container',
  judge: (container, facts) => {
    // On version 1 the host's is the engine's own default, and the hierarchy is mounted read-only below the container.
    if ((facts.host?.cgroupVersion ?? Number(facts.engine.cgroupVersion)) === 1)
      return notApplicable('control groups of version 1');
    const owner = namespacesOf(container, facts).cgroup;
    return owner.kind === 'host' ? fail("the host's") : pass(owner.kind);
  },
};

const userNamespace: ContainerCheck = {
  id: 'host-user-namespace',
  cis: ['5.31'],
  title: "Container leaves the daemon's user namespace",
  severity: 'high',
  level: 1,
  expected: 'users remapped like those of other containers',
  fix: 'Drop the flag.',
  remedy: { flag: 'drop --userns', compose: 'remove userns_mode' },
  subject: 'container',
  judge: ({ usernsMode }, { engine }) => {
    const isRemapped = engine.securityOptions.some((option) => option.startsWith('name=userns'));
    if (usernsMode === 'host')
      return fail(
        isRemapped ? 'UsernsMode: host' : 'UsernsMode: host, which a remapped daemon would honour',
        isRemapped ? {} : { severity: 'low' },
      );
    return isRemapped
      ? pass('remapped')
      : notApplicable('the daemon does not remap users; see daemon-userns-remap');
  },
};

const shared: ContainerCheck = {
  id: 'shared-process-namespace',
  cis: [],
  title: 'Container shares a namespace with another container',
  severity: 'low',
  level: 2,
  expected: 'namespaces of its own',
  fix: 'Let containers meet on a network instead.',
  remedy: { flag: 'drop --pid, --ipc private', compose: 'remove pid and ipc' },
  subject: 'container',
  judge: (container) => {
    const modes = [
      ['pid', container.pidMode],
      ['ipc', container.ipcMode],
    ] as const;
    const found = modes.filter(([, mode]) => sharedWith(mode) !== undefined);
    if (found.length === 0) return pass('pid and ipc are not shared');
    const text = found.map(([name, mode]) => `${name} with ${sharedWith(mode)?.slice(0, 64)}`).join(', ');
    return fail(text, {
      severity: found.some(([name]) => name === 'pid') ? 'medium' : 'low',
      remedy: {
        flag: found.map(([name]) => (name === 'pid' ? 'drop --pid' : '--ipc private')).join(', '),
        compose: `remove ${found.map(([name]) => name).join(' and ')}`,
      },
    });
  },
};

export const group: CheckGroup = {
  id: 'namespaces',
  title: 'Namespaces that containers share with the host or each other',
  checks: [...kinds.map(hostCheck), cgroupNamespace, userNamespace, shared],
};
