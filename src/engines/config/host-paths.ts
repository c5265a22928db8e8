/** Folders of the host that hold its accounts, programs, devices, kernel or other containers (CIS Docker 5.6). */
const sensitive = [
  '/boot',
  '/dev',
  '/etc',
  '/lib',
  '/lib64',
  '/proc',
  '/root',
  '/run',
  '/sbin',
  '/bin',
  '/sys',
  '/usr',
  '/var/run',
  '/var/lib/docker',
  '/var/lib/containerd',
  '/var/lib/kubelet',
  '/var/lib/rancher',
];

/** Below a sensitive folder, and harmless all the same: they tell the time and the name of the machine. */
const harmless = new Set([
  '/etc/localtime',
  '/etc/timezone',
  '/etc/hostname',
  '/etc/machine-id',
  '/etc/ssl/certs',
  '/usr/share/zoneinfo',
  '/dev/null',
  '/dev/shm',
]);

const sockets =
  /(?:^|\/)(?:docker|containerd|crio|podman|cri-dockerd|dockershim|frakti|buildkitd)\.sock(?:\.raw)?$/;

export function isEngineSocket(path: string): boolean {
  return sockets.test(normal(path));
}

export function isSensitivePath(path: string): boolean {
  const clean = normal(path);
  if (clean === '/') return true;
  if (harmless.has(clean) || clean.startsWith('/usr/share/zoneinfo/')) return false;
  return sensitive.some((folder) => clean === folder || clean.startsWith(`${folder}/`));
}

/** Without doubled and trailing slashes, `.` and `..`; a path that is not absolute stays as it is. */
export function normal(path: string): string {
  if (!path.startsWith('/')) return path;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return `/${names.join('/')}`;
}
