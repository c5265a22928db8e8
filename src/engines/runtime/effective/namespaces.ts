import { namespaceKinds } from '../../../knowledge/namespaces.js';
import type { ContainerFacts, HostFacts } from '../facts/types.js';
import { hasUserNamespace } from './security.js';

export type NamespaceName = (typeof namespaceKinds)[number]['name'];

export type Ownership =
  | { readonly kind: 'own' }
  | { readonly kind: 'host' }
  /** Names of the other containers. */
  | { readonly kind: 'shared'; readonly with: readonly string[] }
  /** All containers of the daemon have the same one, which is not the host's. */
  | { readonly kind: 'daemon' }
  | { readonly kind: 'none' };

/** For each kind of namespace whether the container has its own, the host's, or one together with others. */
export function namespacesOf(
  container: ContainerFacts,
  facts: HostFacts,
): Readonly<Record<NamespaceName, Ownership>> {
  return Object.fromEntries(
    namespaceKinds.map(({ name }) => [name, ownershipOf(name, container, facts)]),
  ) as Record<NamespaceName, Ownership>;
}

function ownershipOf(name: NamespaceName, container: ContainerFacts, facts: HostFacts): Ownership {
  const live = container.live?.namespaces[name];
  const ofHost = facts.host?.namespaces[name];
  if (live !== undefined && ofHost !== undefined) return byInode(name, live, ofHost, container, facts);
  return byMode(name, container, facts);
}

function byInode(
  name: NamespaceName,
  live: string,
  ofHost: string,
  container: ContainerFacts,
  facts: HostFacts,
): Ownership {
  if (live === ofHost) return { kind: 'host' };
  const others = facts.containers.filter(
    (other) => other.id !== container.id && other.live?.namespaces[name] === live,
  );
  if (others.length > 0) {
    if (name === 'user') return { kind: 'daemon' };
    return { kind: 'shared', with: others.map((other) => other.name) };
  }
  return name === 'net' && container.networkMode === 'none' ? { kind: 'none' } : { kind: 'own' };
}

function byMode(name: NamespaceName, container: ContainerFacts, facts: HostFacts): Ownership {
  if (name === 'mnt') return { kind: 'own' };
  if (name === 'user') return hasUserNamespace(container, facts) ? { kind: 'daemon' } : { kind: 'host' };
  const mode = modeOf(name, container);
  if (mode === 'host') return { kind: 'host' };
  if (name === 'net' && mode === 'none') return { kind: 'none' };
  const others = sharers(name, container, facts);
  if (others.length > 0) return { kind: 'shared', with: others };
  // Version 1 of control groups has the host's namespace unless asked otherwise (moby's default).
  if (name === 'cgroup' && mode === '' && facts.engine.cgroupVersion === '1') return { kind: 'host' };
  return { kind: 'own' };
}

export function modeOf(name: NamespaceName, container: ContainerFacts): string {
  switch (name) {
    case 'pid':
      return container.pidMode;
    case 'net':
      return container.networkMode;
    case 'ipc':
      return container.ipcMode;
    case 'uts':
      return container.utsMode;
    case 'user':
      return container.usernsMode;
    case 'cgroup':
      return container.cgroupnsMode;
    case 'mnt':
      return '';
  }
}

/** The container that is named by `container:` and those that name this one, or the same one. */
function sharers(
  name: NamespaceName,
  container: ContainerFacts,
  { containers }: HostFacts,
): readonly string[] {
  const ownerOf = (one: ContainerFacts) => sharedWith(modeOf(name, one)) ?? one.id;
  const isSame = (a: string, b: string) =>
    a === b || (a.length >= 12 && (a.startsWith(b) || b.startsWith(a)));
  const resolve = (one: ContainerFacts) => {
    const owner = ownerOf(one);
    return containers.find(({ id, name: other }) => isSame(id, owner) || other === owner)?.id ?? owner;
  };
  const mine = resolve(container);
  return containers.filter((one) => one.id !== container.id && resolve(one) === mine).map((one) => one.name);
}

/** `container:web` */
export function sharedWith(mode: string): string | undefined {
  return mode.startsWith('container:') ? mode.slice('container:'.length) : undefined;
}
