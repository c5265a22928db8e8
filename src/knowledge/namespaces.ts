/** What each kind of Linux namespace isolates (namespaces(7)). */
export interface NamespaceKind {
  /** The name under `/proc/PID/ns/`. */
  readonly name: 'pid' | 'net' | 'ipc' | 'mnt' | 'uts' | 'user' | 'cgroup';
  /** What a process has of its own in one. */
  readonly isolates: string;
  /** What a process gains that is in the host's. */
  readonly whenHost: string;
  /** How to give a container one of its own. */
  readonly own: string;
}

export const namespaceKinds: readonly NamespaceKind[] = [
  {
    name: 'pid',
    isolates: 'process numbers: it sees and signals its own processes only',
    whenHost: 'sees every process of the host, and can signal those of its user',
    own: 'leave --pid out',
  },
  {
    name: 'net',
    isolates: 'interfaces, addresses, routes, ports and packet filters',
    whenHost: 'listens on and reaches everything the host does, loopback services included',
    own: 'use --network NAME of a network that you created',
  },
  {
    name: 'ipc',
    isolates: 'shared memory, semaphores and message queues',
    whenHost: 'reads and writes shared memory of processes of the host',
    own: 'use --ipc private',
  },
  {
    name: 'mnt',
    isolates: 'the tree of mounted file systems',
    whenHost: 'sees the file systems of the host',
    own: 'containers always have one; mounts decide what is in it',
  },
  {
    name: 'uts',
    isolates: 'host name and domain name',
    whenHost: 'can rename the host when it has CAP_SYS_ADMIN',
    own: 'leave --uts out',
  },
  {
    name: 'user',
    isolates: 'user and group numbers: root inside is an ordinary user outside',
    whenHost: 'root inside is root outside, held back by capabilities and seccomp alone',
    own: 'set "userns-remap": "default" in daemon.json, or run the daemon rootless',
  },
  {
    name: 'cgroup',
    isolates: 'the view of control groups',
    whenHost: 'sees the control groups of the host',
    own: 'use --cgroupns private',
  },
];
