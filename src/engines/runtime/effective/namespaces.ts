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
function sharers(name: NamespaceName, container: ContainerFacts, facts: HostFacts): readonly string[] {
  const groups = groupsOf(name, facts);
  const owner = groups.ownerOf.get(container.id) ?? container.id;
  return (groups.members.get(owner) ?? []).filter((one) => one.id !== container.id).map((one) => one.name);
}

interface Groups {
  /** By container id: the id of the container whose namespace it uses. */
  readonly ownerOf: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, readonly ContainerFacts[]>;
}

const known = new WeakMap<HostFacts, Map<NamespaceName, Groups>>();

/** Worked out once for each kind: asking every container about every other one grows with the square. */
function groupsOf(name: NamespaceName, facts: HostFacts): Groups {
  const perKind = known.get(facts) ?? new Map<NamespaceName, Groups>();
  known.set(facts, perKind);
  const found = perKind.get(name) ?? groupContainers(name, facts);
  perKind.set(name, found);
  return found;
}

function groupContainers(name: NamespaceName, { containers }: HostFacts): Groups {
  const ids = new Map(containers.flatMap(({ id, name: other }) => [[other, id] as const, [id, id] as const]));
  const full = (reference: string) =>
    ids.get(reference) ??
    (reference.length >= 12 ? containers.find(({ id }) => id.startsWith(reference))?.id : undefined) ??
    reference;
  const joins = new Map<string, string>();
  for (const container of containers) {
    const reference = sharedWith(modeOf(name, container));
    if (reference !== undefined) joins.set(container.id, full(reference));
  }
  const ownerOf = new Map<string, string>();
  const members = new Map<string, ContainerFacts[]>();
  for (const container of containers) {
    const owner = lastOf(container.id, joins);
    ownerOf.set(container.id, owner);
    const group = members.get(owner) ?? [];
    group.push(container);
    members.set(owner, group);
  }
  return { ownerOf, members };
}

/** A container may join one that joins another. A circle, which no engine makes, ends where it closes. */
function lastOf(id: string, joins: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let last = id;
  for (let next = joins.get(last); next !== undefined && !seen.has(next); next = joins.get(last)) {
    seen.add(next);
    last = next;
  }
  return last;
}

/** The container at the end of a chain of `container:` modes; undefined where this one has a namespace of its own. */
export function ownerOf(
  name: NamespaceName,
  container: ContainerFacts,
  facts: HostFacts,
): ContainerFacts | undefined {
  const owner = groupsOf(name, facts).ownerOf.get(container.id);
  return owner === container.id ? undefined : facts.containers.find(({ id }) => id === owner);
}

/** `container:web` */
export function sharedWith(mode: string): string | undefined {
  return mode.startsWith('container:') ? mode.slice('container:'.length) : undefined;
}
