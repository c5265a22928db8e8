/** What lies at a path of the host, and what a container gains that has it. */
export interface SensitivePath {
  readonly path: string;
  /** `host`: root on the host even where it is mounted for reading or by write. `read`: secrets. `write`: only when writable. */
  readonly reach: 'host' | 'read' | 'write';
  readonly because: string;
}

/** Folders of the host that hold its accounts, programs, devices, kernel or other containers (CIS Docker 5.6). */
export const sensitivePaths: readonly SensitivePath[] = [
  { path: '/bin', reach: 'write', because: 'programs of the host' },
  { path: '/boot', reach: 'write', because: 'the kernel and the boot loader' },
  { path: '/dev', reach: 'host', because: 'devices of the host, disks included' },
  { path: '/etc', reach: 'read', because: 'accounts, keys and configuration of the host' },
  { path: '/lib', reach: 'write', because: 'libraries of the host' },
  { path: '/lib32', reach: 'write', because: 'libraries of the host' },
  { path: '/lib64', reach: 'write', because: 'libraries of the host' },
  { path: '/proc', reach: 'host', because: 'processes and kernel switches of the host' },
  { path: '/root', reach: 'read', because: 'the home of root, with its keys' },
  { path: '/run', reach: 'host', because: 'sockets of the host, engines included' },
  { path: '/sbin', reach: 'write', because: 'programs of the host' },
  { path: '/sys', reach: 'host', because: 'kernel and device switches of the host' },
  { path: '/usr', reach: 'write', because: 'programs and libraries of the host' },
  { path: '/var/run', reach: 'host', because: 'sockets of the host, engines included' },
  { path: '/var/lib/docker', reach: 'host', because: 'file systems and secrets of every container' },
  { path: '/var/lib/containerd', reach: 'host', because: 'file systems of every container' },
  { path: '/var/lib/containers', reach: 'host', because: 'file systems of every container' },
  { path: '/var/lib/kubelet', reach: 'host', because: 'secrets and pods of the node' },
  { path: '/var/lib/rancher', reach: 'host', because: 'secrets and pods of the node' },
  { path: '/var/lib/etcd', reach: 'host', because: 'the state and the secrets of the cluster' },
  { path: '/var/spool/cron', reach: 'write', because: 'jobs that the host runs' },
  { path: '/var/log', reach: 'read', because: 'logs of the host; links in it are followed by log readers' },
];

/** Below a sensitive folder, and benign all the same: the time, the name of the machine, public certificates. */
const benign: readonly string[] = [
  '/etc/localtime',
  '/etc/timezone',
  '/etc/hostname',
  '/etc/machine-id',
  '/etc/ssl/certs',
  '/usr/share/zoneinfo',
  '/usr/share/ca-certificates',
  // Single devices, which a program asks for: `devices:` is the place for them.
  '/dev/null',
  '/dev/fuse',
  '/dev/net/tun',
  '/dev/kvm',
  '/dev/dri',
  '/dev/snd',
  '/dev/ttyUSB0',
  '/dev/ttyACM0',
  '/dev/rtc',
  '/dev/random',
  '/dev/urandom',
  '/dev/shm',
  '/dev/log',
  '/run/systemd/journal/dev-log',
];

/** Names that hold credentials of a user, wherever they lie. */
export const credentialNames: readonly string[] = [
  '.ssh',
  '.gnupg',
  '.aws',
  '.azure',
  '.kube',
  '.docker',
  '.netrc',
  '.git-credentials',
  '.pgpass',
  '.my.cnf',
  '.npmrc',
  '.pypirc',
  '.vault-token',
];

/** Files that a login shell of the user runs: who writes them runs as the user. */
export const startupNames: readonly string[] = ['.bashrc', '.bash_profile', '.profile', '.zshrc'];

const engineSocket =
  /(?:^|\/)(?:docker|containerd|crio|podman|cri-dockerd|dockershim|frakti|buildkitd)\.sock(?:\.raw)?$/;

/** Where engines listen by default: what a mount of one of their parents brings along. */
export const usualEngineSockets: readonly string[] = [
  '/run/docker.sock',
  '/var/run/docker.sock',
  '/run/containerd/containerd.sock',
  '/run/k3s/containerd/containerd.sock',
  '/run/crio/crio.sock',
  '/run/podman/podman.sock',
  '/run/buildkit/buildkitd.sock',
];

/** Their names, wherever they lie. */
export const engineSocketNames: readonly string[] = [
  ...new Set(usualEngineSockets.map((path) => path.slice(path.lastIndexOf('/') + 1))),
];

export function isEngineSocket(path: string): boolean {
  return engineSocket.test(normalPath(path));
}

/** The sensitive folder that the path is, lies in, or, as a parent, brings along. */
export function sensitivePathOf(
  path: string,
  more: readonly SensitivePath[] = [],
): { readonly place: SensitivePath; readonly how: 'is' | 'inside' | 'parent' } | undefined {
  const clean = normalPath(path);
  if (benign.some((one) => isWithin(clean, one))) return undefined;
  const all = [...more, ...sensitivePaths];
  const same = all.find((place) => place.path === clean);
  if (same !== undefined) return { place: same, how: 'is' };
  const around = all
    .filter((place) => isWithin(clean, place.path) && !isOwnFolder(clean, place.path))
    .sort(longestFirst)[0];
  if (around !== undefined) return { place: around, how: 'inside' };
  const below = all.filter((place) => isWithin(place.path, clean)).sort(worstFirst)[0];
  return below === undefined ? undefined : { place: below, how: 'parent' };
}

/** Below `/run` and `/var/log` each program has a folder of its own; what is sensitive are those of the system. */
function isOwnFolder(path: string, place: string): boolean {
  return isOwnRunFolder(path, place) || isOwnLogFolder(path, place);
}

/** Logs of the system stand in files, of containers and pods in folders whose links log readers follow. */
function isOwnLogFolder(path: string, place: string): boolean {
  if (place !== '/var/log') return false;
  const [name = ''] = path.slice(place.length + 1).split('/');
  return !/\.|^(?:apt|audit|auth|btmp|containers|cron|dmesg|faillog|installer|journal|lastlog|maillog|messages|pods|private|secure|syslog|tallylog|wtmp|yum)$/.test(
    name,
  );
}

/** Sockets are sensitive there, and folders of engines and of the system. */
function isOwnRunFolder(path: string, place: string): boolean {
  if (place !== '/run' && place !== '/var/run') return false;
  const rest = path.slice(place.length + 1);
  return (
    !/\.sock(?:\.raw)?$/.test(rest) &&
    !/^(?:docker|containerd|crio|podman|buildkit|systemd|dbus|libvirt|user|udev|netns|k3s|kubelet|secrets|lock|utmp)(?:\/|$)/.test(
      rest,
    )
  );
}

/** The same path or one below `folder`; both normalised. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}

function longestFirst(a: SensitivePath, b: SensitivePath): number {
  return b.path.length - a.path.length;
}

const order = { host: 0, read: 1, write: 2 } as const;

function worstFirst(a: SensitivePath, b: SensitivePath): number {
  return order[a.reach] - order[b.reach];
}

/** Without doubled and trailing slashes, `.` and `..`; a path that is not absolute stays as it is. */
export function normalPath(path: string): string {
  if (!path.startsWith('/')) return path;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return `/${names.join('/')}`;
}
