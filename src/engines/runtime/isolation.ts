import { harmless } from '../../core/harmless.js';
import type { NonEmpty } from '../../core/location.js';
import { capabilityNamed } from '../../knowledge/capabilities.js';
import { namespaceKinds } from '../../knowledge/namespaces.js';
import { daemonSeccomp } from './effective/daemon.js';
import { enginesBehind, hostMounts, sensitivityOf } from './effective/mounts.js';
import { type NamespaceName, namespacesOf, type Ownership } from './effective/namespaces.js';
import { seccompState } from './effective/seccomp.js';
import { boundingCapabilities, hasNoNewPrivileges, hasUserNamespace } from './effective/security.js';
import { effectiveUser } from './effective/user.js';
import type { ContainerFacts, ControlGroupUsage, HostFacts } from './facts/types.js';

/** How one container is held, in the words of the kernel's mechanisms. */
export interface Isolation {
  readonly container: string;
  readonly isRunning: boolean;
  readonly user: string;
  readonly namespaces: Readonly<Record<NamespaceName, Ownership>>;
  readonly limits: Limits;
  readonly capabilities: readonly { readonly name: string; readonly opens: string }[];
  readonly noNewPrivileges: boolean;
  readonly seccomp: string;
  readonly appArmor: string;
  readonly seLinux: string;
  /** Easiest first; empty where nothing but a kernel flaw leads out. */
  readonly waysOut: readonly WayOut[];
  /** Names of containers that it can reach over a common network. */
  readonly neighbours: readonly string[];
}

export interface Limits {
  /** Undefined where none binds. */
  readonly memoryBytes: number | undefined;
  readonly pids: number | undefined;
  readonly cpus: number | undefined;
  readonly usage: ControlGroupUsage | undefined;
}

/** `immediate`: one command. `likely`: a known technique with what the container has. `possible`: needs one thing more. */
export interface WayOut {
  readonly rank: 'immediate' | 'likely' | 'possible';
  readonly how: string;
}

export function describeIsolation(container: ContainerFacts, facts: HostFacts): Isolation {
  const names = container.live?.bounding ?? boundingCapabilities(container);
  return {
    container: container.name,
    isRunning: container.isRunning,
    user: effectiveUser(container).text,
    namespaces: namespacesOf(container, facts),
    limits: limitsOf(container),
    capabilities: names.map((name) => ({ name, opens: capabilityNamed(name)?.opens ?? '' })),
    noNewPrivileges: container.live?.noNewPrivileges ?? hasNoNewPrivileges(container, facts),
    seccomp: seccompText(container, facts),
    appArmor: container.live?.appArmor || container.appArmorProfile || 'none',
    seLinux: container.processLabel || 'none',
    waysOut: waysOut(container, facts),
    neighbours: neighboursOf(container, facts),
  };
}

function limitsOf({ live, memoryBytes, pidsLimit, nanoCpus, cpuQuota, cpuPeriod }: ContainerFacts): Limits {
  const cpus = nanoCpus > 0 ? nanoCpus / 1e9 : cpuQuota > 0 ? cpuQuota / (cpuPeriod || 100_000) : undefined;
  const positive = (value: number) => (value > 0 ? value : undefined);
  return {
    memoryBytes: live?.usage.memoryLimitBytes ?? positive(memoryBytes),
    pids: live?.usage.pidsLimit ?? positive(pidsLimit),
    cpus: live?.usage.cpuLimit ?? cpus,
    usage: live?.usage,
  };
}

function seccompText(container: ContainerFacts, facts: HostFacts): string {
  const state = seccompState(container, daemonSeccomp(facts));
  switch (state.kind) {
    case 'default':
      return "Docker's default profile";
    case 'unconfined':
      return `none (${state.because})`;
    case 'custom':
      return `a profile of its own, ${state.allowed} calls${state.weaker.length > 0 ? `, weaker than the default: ${state.weaker.join(', ')}` : ''}`;
  }
}

const order = { immediate: 0, likely: 1, possible: 2 } as const;

/** Paths from inside the container to root on the host, easiest first. */
export function waysOut(container: ContainerFacts, facts: HostFacts): readonly WayOut[] {
  const ways = [
    ...mountWays(container, facts),
    ...privilegeWays(container, facts),
    ...namespaceWays(container, facts),
    ...lessons(container, facts),
  ];
  return [...ways].sort((a, b) => order[a.rank] - order[b.rank]);
}

function mountWays(container: ContainerFacts, facts: HostFacts): readonly WayOut[] {
  const isRoot = effectiveUser(container).isRoot !== false;
  return hostMounts(container, facts).flatMap((point): readonly WayOut[] => {
    if (enginesBehind(point, facts).length > 0) {
      return [
        {
          rank: isRoot ? 'immediate' : 'likely',
          how: `${point.source}: start a privileged container through the socket of the engine`,
        },
      ];
    }
    const found = sensitivityOf(point, facts);
    if (found === undefined) return [];
    if (point.source === '/' && point.writable) {
      return [
        {
          rank: isRoot ? 'immediate' : 'possible',
          how: 'the root of the host is mounted writable: change a program or a job of the host',
        },
      ];
    }
    if (found.place.reach === 'host' || point.writable) {
      return [
        {
          rank: point.writable && isRoot ? 'likely' : 'possible',
          how: `${point.source}: ${found.place.because}`,
        },
      ];
    }
    return [{ rank: 'possible', how: `${point.source}, read-only: ${found.place.because}` }];
  });
}

function privilegeWays(container: ContainerFacts, facts: HostFacts): readonly WayOut[] {
  if (container.privileged) {
    const isRoot = effectiveUser(container).isRoot !== false;
    return [
      {
        rank: isRoot ? 'immediate' : 'likely',
        how: 'privileged: mount a disk of the host, or load a kernel module',
      },
    ];
  }
  const isRemapped = hasUserNamespace(container, facts);
  const names = container.live?.bounding ?? boundingCapabilities(container);
  return names.flatMap((name): readonly WayOut[] => {
    const known = capabilityNamed(name);
    if (known === undefined || (known.reach !== 'host' && known.reach !== 'high')) return [];
    const rank = known.reach === 'host' && !isRemapped ? 'likely' : 'possible';
    return [{ rank, how: `CAP_${name}: ${known.opens}${isRemapped ? ', within its user namespace' : ''}` }];
  });
}

function namespaceWays(container: ContainerFacts, facts: HostFacts): readonly WayOut[] {
  const owned = namespacesOf(container, facts);
  const ways: WayOut[] = [];
  const names = container.live?.bounding ?? boundingCapabilities(container);
  if (owned.pid.kind === 'host') {
    const canTrace = names.includes('SYS_PTRACE') || container.privileged;
    ways.push({
      rank: canTrace ? 'immediate' : 'possible',
      how: 'processes of the host are visible: read their memory or environment',
    });
  }
  if (owned.net.kind === 'host') {
    ways.push({
      rank: 'possible',
      how: 'services on loopback of the host, abstract sockets and the metadata service are reachable',
    });
  }
  return ways;
}

/** What is no way out by itself and makes a kernel flaw one. */
function lessons(container: ContainerFacts, facts: HostFacts): readonly WayOut[] {
  const state = seccompState(container, daemonSeccomp(facts));
  if (container.privileged || state.kind === 'default') return [];
  if (state.kind === 'custom' && state.weaker.length === 0) return [];
  return [{ rank: 'possible', how: 'seccomp lets calls through that kernel exploits need' }];
}

function neighboursOf(container: ContainerFacts, { containers, networks }: HostFacts): readonly string[] {
  const quiet = new Set(
    networks
      .filter(({ options }) => options['com.docker.network.bridge.enable_icc'] === 'false')
      .map(({ name }) => name),
  );
  const mine = new Set(
    container.networks.filter((name) => name !== 'none' && name !== 'host' && !quiet.has(name)),
  );
  return containers
    .filter((other) => other.id !== container.id && other.networks.some((name) => mine.has(name)))
    .map(({ name }) => name);
}

/** The report for people: one block a container. */
export function isolationText(isolation: Isolation): string {
  const { namespaces, limits, capabilities, waysOut: ways } = isolation;
  const lines: NonEmpty<string> = [
    `${isolation.container} (${isolation.isRunning ? 'running' : 'stopped'}; ${isolation.user})`,
    ...namespaceKinds.map(
      ({ name, isolates }) => `  ${name.padEnd(7)} ${ownershipText(namespaces[name])}: ${isolates}`,
    ),
    `  limits  memory ${bytesText(limits.memoryBytes, limits.usage?.memoryBytes)}; processes ${countText(limits.pids, limits.usage?.pids)}; cpus ${limits.cpus ?? 'no limit'}`,
    `  caps    ${capabilities.length === 0 ? 'none' : `${capabilities.length}:`}`,
    ...capabilities.map(({ name, opens }) => `    ${name}: can ${opens}`),
    `  guard   no-new-privileges ${isolation.noNewPrivileges ? 'on' : 'off'}; seccomp: ${isolation.seccomp}; AppArmor: ${isolation.appArmor}; SELinux: ${isolation.seLinux}`,
    ...(isolation.neighbours.length > 0 ? [`  reaches ${isolation.neighbours.slice(0, 12).join(', ')}`] : []),
    ...(ways.length === 0
      ? ['  ways out: none known but a vulnerability of the kernel or the runtime']
      : ['  ways out, easiest first:', ...ways.map(({ rank, how }, at) => `    ${at + 1}. ${rank}: ${how}`)]),
  ];
  return lines.map((line) => harmless(line, 2000)).join('\n');
}

function ownershipText(owner: Ownership): string {
  switch (owner.kind) {
    case 'own':
      return 'its own';
    case 'host':
      return "the host's";
    case 'none':
      return 'its own, without interfaces';
    case 'daemon':
      return "remapped by the daemon, not the host's";
    case 'shared':
      return `shared with ${owner.with.slice(0, 8).join(', ')}`;
  }
}

function bytesText(limit: number | undefined, used: number | undefined): string {
  const mebibytes = (value: number) => `${Math.round(value / 1024 / 1024)} MiB`;
  return `${limit === undefined ? 'no limit' : mebibytes(limit)}${used === undefined ? '' : ` (${mebibytes(used)} used)`}`;
}

function countText(limit: number | undefined, used: number | undefined): string {
  return `${limit ?? 'no limit'}${used === undefined ? '' : ` (${used} now)`}`;
}
