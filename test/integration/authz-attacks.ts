/** A raw exchange: what stands on the wire is what is written here. */
export interface Wire {
  readonly method: string;
  readonly uri: string;
  readonly headers?: readonly string[];
  readonly body?: string;
}

export function create(fields: object): Wire {
  return {
    method: 'POST',
    uri: '/v1.45/containers/create',
    body: JSON.stringify({ Image: 'test/app', ...fields }),
  };
}

export function host(hostConfig: object): Wire {
  return create({ HostConfig: hostConfig });
}

function text(body: string, uri = '/v1.45/containers/create'): Wire {
  return { method: 'POST', uri, body };
}

const privileged = '{"Image":"test/app","HostConfig":{"Privileged":true}}';

const requestLines: Record<string, Wire> = {
  'double slash': text(privileged, '//containers/create'),
  'double slash after the version': text(privileged, '/v1.45//containers/create'),
  'dot segment': text(privileged, '/v1.45/./containers/create'),
  'parent segment': text(privileged, '/v1.45/images/../containers/create'),
  'encoded letter in a route word': text(privileged, '/v1.45/%63ontainers/create'),
  'encoded slash in a route': text(privileged, '/v1.45/containers%2Fcreate'),
  'encoded dot segments': text(privileged, '/v1.45/images/%2e%2e/containers/create'),
  'old API': text(privileged, '/v1.12/containers/create'),
  'version of two dots': text(privileged, '/v1.45.1/containers/create'),
  'absolute address': text(privileged, 'http://docker/v1.45/containers/create'),
  'trailing slash': text(privileged, '/v1.45/containers/create/'),
  'query named twice': text(privileged, '/v1.45/containers/create?name=a&name=b'),
  'semicolon in the query': text(privileged, '/v1.45/containers/create?name=a;platform=b'),
};

const bodies: Record<string, Wire> = {
  'lower case': text('{"Image":"test/app","hostconfig":{"privileged":true}}'),
  'upper case': text('{"Image":"test/app","HostConfig":{"PRIVILEGED":true}}'),
  'long s': text('{"Image":"test/app","Ho\u017FtConfig":{"Privileged":true}}'),
  'long s, escaped': text('{"Image":"test/app","Ho\\u017ftConfig":{"Privileged":true}}'),
  'kelvin sign': text('{"Image":"test/app","HostConfig":{"Networ\u212AMode":"host"}}'),
  'key twice': text('{"Image":"test/app","HostConfig":{"Privileged":true},"HostConfig":{}}'),
  'inner key twice': text('{"Image":"test/app","HostConfig":{"Privileged":false,"Privileged":true}}'),
  'key twice, one escaped': text(
    '{"Image":"test/app","HostConfig":{},"HostConfi\\u0067":{"Privileged":true}}',
  ),
  'key twice in two cases': text('{"Image":"test/app","HostConfig":{},"hostConfig":{"Privileged":true}}'),
  'two values': text(`{"Image":"test/app"}${privileged}`),
  'no body': { method: 'POST', uri: '/v1.45/containers/create', headers: ['Content-Length: 0'] },
  'body as text': { ...text(privileged), headers: ['Content-Type: text/plain'] },
  'body without a type': { ...text(privileged), headers: ['X-None: 1'] },
  'body as form': { ...text(privileged), headers: ['Content-Type: application/x-www-form-urlencoded'] },
  'body of 1 MiB': text(`{"Image":"test/app","HostConfig":{"Privileged":true}${' '.repeat(1_048_600)}}`),
  'byte order mark': text(`\uFEFF${privileged}`),
  'host configuration at the top': text('{"Image":"test/app","Privileged":true}'),
  'unknown key': host({ FutureHostAccess: true }),
  'unknown key beside Privileged': host({ __proto__x: 1 }),
  'a list for an object': text('{"Image":"test/app","HostConfig":[{"Privileged":true}]}'),
  'hidden form changes a pull into an import': {
    method: 'POST',
    uri: '/v1.45/images/create?fromImage=test/app',
    headers: ['Content-Type: application/x-www-form-urlencoded', 'Content-Type: application/json'],
    body: 'fromSrc=-&fromImage=',
  },
};

const hostConfigs: Record<string, Wire> = {
  privileged: host({ Privileged: true }),
  'privileged as a text': host({ Privileged: 'true' }),
  'network of the host': host({ NetworkMode: 'host' }),
  'processes of the host': host({ PidMode: 'host' }),
  'IPC of the host': host({ IpcMode: 'host' }),
  'UTS of the host': host({ UTSMode: 'host' }),
  'users of the host': host({ UsernsMode: 'host' }),
  'cgroups of the host': host({ CgroupnsMode: 'host' }),
  'processes of another container': host({ PidMode: 'container:old-host-pid' }),
  'network of one on the host': host({ NetworkMode: 'container:old-host-network' }),
  'all capabilities': host({ CapAdd: ['ALL'] }),
  'capability in lower case': host({ CapAdd: ['cap_sys_admin'] }),
  SYS_PTRACE: host({ CapAdd: ['SYS_PTRACE'] }),
  'no seccomp': host({ SecurityOpt: ['seccomp=unconfined'] }),
  'no seccomp, with a colon': host({ SecurityOpt: ['seccomp:unconfined'] }),
  'no apparmor': host({ SecurityOpt: ['apparmor=unconfined'] }),
  'no labels': host({ SecurityOpt: ['label=disable'] }),
  'nothing masked': host({ MaskedPaths: [] }),
  'nothing read-only': host({ ReadonlyPaths: [] }),
  device: host({
    Devices: [{ PathOnHost: '/dev/sda', PathInContainer: '/dev/a', CgroupPermissions: 'rwm' }],
  }),
  'device rule': host({ DeviceCgroupRules: ['a *:* rwm'] }),
  'device request': host({ DeviceRequests: [{ Driver: 'cdi', DeviceIDs: ['x/y=all'] }] }),
  'cgroup parent': host({ CgroupParent: '/system.slice' }),
  'kernel parameter': host({ Sysctls: { 'kernel.shm_rmid_forced': '1' } }),
  'kernel parameter with slashes': host({ Sysctls: { 'net.ipv4.x/../../kernel': '1' } }),
  'another runtime': host({ Runtime: 'io.containerd.runhcs.v1' }),
  'annotation for the runtime': host({ Annotations: { 'org.systemd.property.ExecStart': 'x' } }),
  'log driver': host({ LogConfig: { Type: 'fluentd', Config: { 'fluentd-address': 'unix:///run/x' } } }),
  'OOM score': host({ OomScoreAdj: -1000 }),
  'volumes of another container': host({ VolumesFrom: ['old-root-bind'] }),
  'volume driver': host({ VolumeDriver: 'evil' }),
};

const root = {
  Type: 'volume',
  Target: '/host',
  VolumeOptions: { DriverConfig: { Name: 'local', Options: { type: 'none', o: 'bind', device: '/' } } },
};

const mounts: Record<string, Wire> = {
  'the root': host({ Binds: ['/:/host'] }),
  'the root, written longer': host({ Binds: ['/home/user/../../:/host:ro'] }),
  'the engine socket': host({ Binds: ['/var/run/docker.sock:/s'] }),
  'the folder of the socket': host({ Binds: ['/run:/r'] }),
  'a link out of an allowed folder': host({ Binds: ['LINK:/host'] }),
  'a folder behind that link': host({ Binds: ['LINK/etc:/host'] }),
  'keys of a user': host({ Binds: ['/home/user/.ssh:/k'] }),
  'an allowed folder itself': host({ Binds: ['/home:/h'] }),
  'shared propagation': host({ Binds: ['/srv/data:/d:rshared'] }),
  'shared propagation in a mount': host({
    Mounts: [{ Type: 'bind', Source: '/srv/data', Target: '/d', BindOptions: { Propagation: 'shared' } }],
  }),
  'the root as a mount': host({ Mounts: [{ Type: 'bind', Source: '/', Target: '/host' }] }),
  'the root as a volume': host({ Mounts: [root] }),
  'a mount in lower case': text(
    '{"Image":"test/app","HostConfig":{"Mounts":[{"type":"bind","source":"/","target":"/h"}]}}',
  ),
  'an image as a mount': host({ Mounts: [{ Type: 'image', Source: 'test/app', Target: '/i' }] }),
  'a volume on the root': text(
    '{"Name":"r","Driver":"local","DriverOpts":{"type":"none","o":"bind","device":"/"}}',
    '/v1.45/volumes/create',
  ),
  'a volume on the root, no type': text('{"DriverOpts":{"o":"rbind","device":"/"}}', '/v1.45/volumes/create'),
  'a volume on a disk': text('{"DriverOpts":{"type":"ext4","device":"/dev/sda1"}}', '/v1.45/volumes/create'),
  'a volume as overlay': text(
    '{"DriverOpts":{"type":"overlay","o":"lowerdir=/,upperdir=/srv/u","device":"overlay"}}',
    '/v1.45/volumes/create',
  ),
  'a volume on the root, older than the plugin': host({ Binds: ['old-root-volume:/host'] }),
};

const post = (uri: string, body = '{}'): Wire => ({ method: 'POST', uri: `/v1.45${uri}`, body });

const routes: Record<string, Wire> = {
  build: post('/build?remote=x'),
  load: post('/images/load'),
  import: post('/images/create?fromSrc=-'),
  'import from an address': post('/images/create?fromSrc=http://x.example/y'),
  commit: post('/commit?container=old-privileged'),
  plugin: post('/plugins/pull?remote=x/y'),
  'plugin settings': post('/plugins/x/set', '[]'),
  'swarm init': post('/swarm/init'),
  service: post('/services/create'),
  session: post('/session'),
  grpc: post('/grpc'),
  checkpoint: post('/containers/old-privileged/checkpoints'),
  options: { method: 'OPTIONS', uri: '/v1.45/containers/create' },
  'macvlan network': post('/networks/create', '{"Name":"m","Driver":"macvlan"}'),
  'privileged exec': post('/containers/running/exec', '{"Cmd":["/app"],"Privileged":true}'),
  'privileged exec in lower case': post('/containers/running/exec', '{"Cmd":["/app"],"privileged":true}'),
  'start of a privileged one': post('/containers/old-privileged/start'),
  'restart of a privileged one': post('/containers/old-privileged/restart'),
  'start of one on the host network': post('/containers/old-host-network/start'),
  'start of one with the root': post('/containers/old-root-bind/start'),
  'start of one with a volume on the root': post('/containers/old-root-volume/start'),
  'start with a body': post('/containers/old-plain/start', '{"Privileged":true}'),
  'start from a checkpoint': post('/containers/old-plain/start?checkpoint=a&checkpoint-dir=/x'),
  'start of what is not there': post('/containers/absent/start'),
  'update of devices': post('/containers/running/update', '{"Devices":[{"PathOnHost":"/dev/sda"}]}'),
  'update of the cgroup': post('/containers/running/update', '{"CgroupParent":"/"}'),
};

/** By group, then by name. */
export const attacks: Readonly<Record<string, Readonly<Record<string, Wire>>>> = {
  requestLines,
  bodies,
  hostConfigs,
  mounts,
  routes,
};
