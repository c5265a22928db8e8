import { describe, expect, it } from 'vitest';
import { authzScene, liveContainer, liveNetwork, mapped, reserved } from '../../../testing/authz-world.js';
import { decide, defaultPolicy } from './index.js';

// Issue 11, item 4: attacks by field, by spelling and by address on the default policy, and everyday calls beside them.

const scene = {
  containers: [
    liveContainer('web'),
    liveContainer('outlaw', { hostConfig: { Privileged: true } }),
    liveContainer('bound', {
      mounts: [{ type: 'bind', source: '/srv/app', name: '', destination: '/app', isWritable: true }],
    }),
  ],
  execs: { fine: { containerId: 'web-id', isPrivileged: false, user: '' } },
  volumes: [{ name: 'mine', createdAt: 't', driver: 'local', options: null, isOwn: true }],
  networks: [
    liveNetwork('bridge', { options: { 'com.docker.network.bridge.name': 'docker0' } }),
    liveNetwork('host', { driver: 'host' }),
    liveNetwork('none', { driver: 'null' }),
    liveNetwork('team'),
    liveNetwork('cut', { options: { 'com.docker.network.bridge.name': 'br-lan' } }),
    liveNetwork('lan', { driver: 'macvlan' }),
  ],
  paths: { '/srv/app': { uid: 1000 }, '/srv/link': { type: 'symlink' as const } },
};
const profiles = { mapped, reserved };
type Kind = keyof typeof profiles;
const kinds: readonly Kind[] = ['mapped', 'reserved'];

interface Sent {
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function ask(kind: Kind, call: string, { text, headers = {} }: Sent = {}) {
  const at = call.indexOf(' ');
  return decide(
    {
      user: '',
      method: call.slice(0, at),
      uri: call.slice(at + 1),
      body: text === undefined ? undefined : new TextEncoder().encode(text),
      headers: new Map(Object.entries(headers)),
    },
    defaultPolicy,
    authzScene({ ...scene, profile: profiles[kind], areBuildsConfined: false }),
  );
}

function create(kind: Kind, host: object, fields: object = {}) {
  const own = kind === 'reserved' ? { SecurityOpt: ['no-new-privileges'] } : {};
  const options =
    'SecurityOpt' in host
      ? { ...host, SecurityOpt: [...(own.SecurityOpt ?? []), ...(host.SecurityOpt as string[])] }
      : { ...own, ...host };
  const body = {
    Image: 'app',
    ...(kind === 'reserved' ? { User: '100000:100000' } : {}),
    ...fields,
    HostConfig: options,
  };
  return ask(kind, 'POST /v1.45/containers/create', { text: JSON.stringify(body) });
}

const volume = (options: object, driver = 'local') => ({
  Mounts: [
    {
      Type: 'volume',
      Source: 'v',
      Target: '/x',
      VolumeOptions: { NoCopy: true, DriverConfig: { Name: driver, Options: options } },
    },
  ],
});

describe.each<[string, object]>([
  ['a rule of the device cgroup', { DeviceCgroupRules: ['c *:* rwm'] }],
  ['a device', { Devices: [{ PathOnHost: '/dev/kmsg', PathInContainer: '/dev/x', CgroupPermissions: 'r' }] }],
  ['a device request', { DeviceRequests: [{ Driver: 'cdi', DeviceIDs: ['harbour.test/crane=all'] }] }],
  ['a cgroup parent', { CgroupParent: '/' }],
  ['a cgroup of another', { Cgroup: 'container:web' }],
  ['another runtime', { Runtime: 'io.containerd.runtime.v1.linux' }],
  ['a runtime by path', { Runtime: '/srv/app/runtime' }],
  ['an annotation', { Annotations: { 'io.podman.annotations.privileged': 'TRUE' } }],
  ['a sysctl of the kernel', { Sysctls: { 'kernel.core_pattern': '|/x' } }],
  ['a sysctl with slashes', { Sysctls: { 'net/../kernel/core_pattern': '|/x' } }],
  ['a sysctl with dots', { Sysctls: { 'net...kernel.core_pattern': '|/x' } }],
  ['the host user namespace', { UsernsMode: 'host' }],
  ['the host cgroup namespace', { CgroupnsMode: 'host' }],
  ['the host UTS namespace', { UTSMode: 'host' }],
  ['the host IPC namespace', { IpcMode: 'host' }],
  ['a namespace by path', { NetworkMode: 'ns:/proc/1/ns/net' }],
  ['a namespace as an object', { PidMode: { host: true } }],
  ['all capabilities', { CapAdd: ['ALL'] }],
  ['all capabilities in lower case', { CapAdd: ['all'] }],
  ['a capability with its prefix', { CapAdd: ['cap_sys_ptrace'] }],
  ['a capability that reads all files', { CapAdd: ['DAC_READ_SEARCH'] }],
  ['capabilities as a text', { CapAdd: 'SYS_ADMIN' }],
  ['no seccomp profile', { SecurityOpt: ['seccomp=unconfined'] }],
  ['no seccomp profile, with a colon', { SecurityOpt: ['seccomp:unconfined'] }],
  ['a seccomp profile of their own', { SecurityOpt: ['seccomp={"defaultAction":"SCMP_ACT_ALLOW"}'] }],
  ['no AppArmor profile', { SecurityOpt: ['apparmor=unconfined'] }],
  ['an SELinux type', { SecurityOpt: ['label=type:spc_t'] }],
  ['no SELinux', { SecurityOpt: ['label:disable'] }],
  ['unmasked system paths', { SecurityOpt: ['systempaths=unconfined'] }],
  ['writable cgroups', { SecurityOpt: ['writable-cgroups=true'] }],
  ['an empty list of masks', { MaskedPaths: [] }],
  [
    'a log driver that sends',
    { LogConfig: { Type: 'gelf', Config: { 'gelf-address': 'udp://10.0.0.1:1' } } },
  ],
  [
    'a log driver that writes to the host',
    { LogConfig: { Type: 'syslog', Config: { 'syslog-address': 'unixgram:///run/x' } } },
  ],
  ['a volume driver', { VolumeDriver: 'team-driver' }],
  ['a mount of a device', volume({ type: 'ext4', device: '/dev/sda1' })],
  ['a mount of proc', volume({ type: 'proc', device: 'proc' })],
  [
    'an overlay of host folders',
    volume({ type: 'overlay', device: 'overlay', o: 'lowerdir=/etc,upperdir=/srv/app,workdir=/srv/app' }),
  ],
  ['a share over the network', volume({ type: 'nfs', o: 'addr=10.0.0.1', device: ':/x' })],
  ['a bind in a volume, as root', volume({ type: 'none', o: 'bind', device: '/etc' })],
  ['a bind that is recursive, of root', volume({ type: 'none', o: 'rbind', device: '/' })],
  ['a loop device', volume({ type: 'ext4', o: 'loop', device: '/srv/app/disk' })],
  ['a volume of another driver', volume({}, 'team-persist')],
  ['a mount type in upper case', { Mounts: [{ Type: 'BIND', Source: '/etc', Target: '/x' }] }],
  ['a mount without a type', { Mounts: [{ Source: '/etc', Target: '/x' }] }],
  ['a cluster mount', { Mounts: [{ Type: 'cluster', Source: 'x', Target: '/x' }] }],
  ['a named pipe', { Mounts: [{ Type: 'npipe', Source: '//./pipe/docker_engine', Target: '/x' }] }],
  [
    'a shared mount',
    { Mounts: [{ Type: 'bind', Source: '/srv/app', Target: '/x', BindOptions: { Propagation: 'rshared' } }] },
  ],
  ['a shared bind', { Binds: ['/srv/app:/x:rw,rshared'] }],
  ['a bind of the root', { Binds: ['/:/x:ro'] }],
  ['a bind of the root by dots', { Binds: ['/./:/x:ro'] }],
  ['a bind of a process', { Binds: ['/proc/1/root:/x'] }],
  ['a bind with two slashes', { Binds: ['//etc:/x'] }],
  ['a bind with a slash at its end', { Binds: ['/srv/link/:/x'] }],
  ['a bind of the engine’s socket', { Binds: ['/var/run/docker.sock:/x', '/run/docker.sock:/y'] }],
  ['a bind with an unknown mode', { Binds: ['/srv/app:/x:U'] }],
  ['binds as a text', { Binds: '/etc:/x' }],
  ['a bind that is no text', { Binds: [['/etc:/x']] }],
  ['volumes from an unknown one', { VolumesFrom: ['no one'] }],
  ['a size that is none', { StorageOpt: { 'dm.basesize': '1G' } }],
  ['an OOM switch', { OomKillDisable: true }],
  ['real-time scheduling', { CpuRealtimeRuntime: 950_000 }],
  [
    'a port of the host below 1024',
    { PortBindings: { '53/udp': [{ HostIp: '0.0.0.0', HostPort: '0053' }] } },
  ],
  ['a port as a number', { PortBindings: { '53/udp': [{ HostPort: 53 }] } }],
])('create with %s', (_, host) => {
  it.each(kinds)('is refused where the engine is %s', async (kind) => {
    expect(await create(kind, host)).toMatchObject({ allow: false });
  });
});

describe.each<[string, object]>([
  ['the host network as an endpoint', { NetworkingConfig: { EndpointsConfig: { host: {} } } }],
  ['an endpoint on a bridge of the host', { NetworkingConfig: { EndpointsConfig: { cut: {} } } }],
  // Before a network's name the engine heeds the NetworkID that stands below it.
  [
    'another network behind a harmless name',
    { NetworkingConfig: { EndpointsConfig: { team: { NetworkID: 'cut-id' } } } },
  ],
  [
    'a LAN behind a harmless name',
    { NetworkingConfig: { EndpointsConfig: { team: { NetworkID: 'lan-id' } } } },
  ],
  [
    'a neighbour by a link of an endpoint',
    { NetworkingConfig: { EndpointsConfig: { team: { Links: ['outlaw:o'] } } } },
  ],
])('create on %s', (_, fields) => {
  it.each(kinds)('is refused where the engine is %s', async (kind) => {
    expect(await create(kind, { NetworkMode: 'team' }, fields)).toMatchObject({ allow: false });
  });
});

const conforming = '"Image":"app","User":"100000:100000"';
const nnp = '"SecurityOpt":["no-new-privileges"]';
describe.each<[string, string, Readonly<Record<string, string>>?]>([
  ['a key twice', `{${conforming},"HostConfig":{${nnp},"Privileged":false,"Privileged":true}}`],
  ['a block twice', `{${conforming},"HostConfig":{${nnp}},"HostConfig":{"Privileged":true}}`],
  ['a key in other case', `{${conforming},"hostconfig":{"Privileged":true}}`],
  ['a key with a long s', `{${conforming},"Ho\u017ftConfig":{"Privileged":true}}`],
  ['a key in escapes', `{${conforming},"\\u0048ostConfig":{"Privileged":true},"HostConfig":{${nnp}}}`],
  ['an unknown key', `{${conforming},"HostConfig":{${nnp},"Privilege":true}}`],
  ['a switch as a text', `{${conforming},"HostConfig":{${nnp},"Privileged":"true"}}`],
  ['a switch as a number', `{${conforming},"HostConfig":{${nnp},"Privileged":1}}`],
  ['two values', `{${conforming},"HostConfig":{${nnp}}}{"HostConfig":{"Privileged":true}}`],
  ['a byte order mark', `\ufeff{${conforming},"HostConfig":{"Privileged":true}}`],
  ['a list', `[{${conforming},"HostConfig":{"Privileged":true}}]`],
  ['nothing', ''],
  ['a form', `HostConfig=x`, { 'content-type': 'application/x-www-form-urlencoded' }],
  [
    'deep nesting',
    `{${conforming},"HostConfig":{${nnp},"Sysctls":${'{"a":'.repeat(200)}1${'}'.repeat(200)}}}`,
  ],
  ['a string without end', `{"${'\\"'.repeat(400_000)}`],
])('a body with %s', (_, text, headers) => {
  it.each(kinds)('is refused where the engine is %s', async (kind) => {
    expect(
      await ask(kind, 'POST /v1.45/containers/create', { text, ...(headers ? { headers } : {}) }),
    ).toMatchObject({ allow: false });
  });
});

it('a body that is compressed or in pieces, so that dockerd shows none, is refused', async () => {
  for (const headers of [
    { 'content-encoding': 'gzip', 'content-type': 'application/json' },
    { 'transfer-encoding': 'chunked', 'content-type': 'text/plain' },
    {},
  ])
    for (const route of [
      'containers/create',
      'containers/web/exec',
      'containers/web/update',
      'volumes/create',
      'networks/create',
    ])
      expect(await ask('mapped', `POST /v1.45/${route}`, { headers }), route).toMatchObject({ allow: false });
});

it('a start with a body behind blanks is refused', async () => {
  const text = `${' '.repeat(100)}{"Privileged":true}`;
  expect(await ask('mapped', 'POST /v1.45/containers/web/start', { text })).toMatchObject({ allow: false });
  expect(await ask('mapped', 'POST /v1.45/containers/web/start', { text: ' {} ' })).toMatchObject({
    allow: true,
  });
});

it.each([
  'POST /v1.45//containers/create',
  'POST //containers/create',
  'POST /v1.45/./containers/create',
  'POST /v1.45/containers/web/../create',
  'POST /v1.45/containers/%63reate',
  'POST /v1.45/containers/%2e%2e/create',
  'POST /v1.45/containers/create/',
  'POST /V1.45/containers/create',
  'POST /v1.45.0/containers/create',
  'POST /v1.23/containers/create',
  'POST /v2.0/containers/create',
  'POST /v1.45/v1.45/containers/create',
  'POST /v1.45/containers/create;x=y',
  'POST /v1.45/containers/create%00',
  'POST http://localhost/v1.45/containers/create',
  'POST /v1.45\\containers\\create',
  'post /v1.45/containers/create',
  'HEAD /v1.45/containers/json',
  'TRACE /v1.45/info',
  'OPTIONS /v1.45/info',
  'CONNECT /v1.45/info',
  'GET /v1.45/debug/pprof/heap',
  'GET /metrics',
  'POST /v1.45/containers/web/checkpoints',
  'POST /v1.45/containers/web/start?checkpoint=a',
  'POST /v1.45/containers/web/start?checkpoint-dir=/etc',
  'POST /v1.45/containers/web/copy',
  'POST /v1.45/containers/outlaw/attach?stream=1&stdin=1',
  'GET /v1.45/containers/outlaw/attach/ws',
  'GET /v1.45/containers/outlaw/export',
  'GET /v1.45/containers/outlaw/logs?stdout=1',
  'POST /v1.45/containers/outlaw/rename?name=web',
  'PUT /v1.45/containers/bound/archive?path=/app',
  'GET /v1.45/containers/bound/archive?path=/app/link',
  'HEAD /v1.45/containers/bound/archive?path=/',
  'POST /v1.45/commit?container=outlaw&repo=a',
  'POST /v1.45/images/create?fromSrc=http://10.0.0.1/x.tar',
  'POST /v1.45/images/create?fromSrc=/etc/shadow',
  'POST /v1.45/images/create?fromImage=a&fromSrc=-',
  'POST /v1.45/build?networkmode=host&version=2',
  'POST /v1.45/build?remote=git@10.0.0.1:x',
  'POST /v1.45/build?cgroupparent=/&securityopt=x',
  'POST /v1.45/plugins/pull?remote=team/driver',
  'POST /v1.45/plugins/x/enable',
  'POST /v1.45/plugins/create?name=x',
  'POST /v1.45/plugins/x/set',
  'POST /v1.45/swarm/init',
  'POST /v1.45/swarm/join',
  'POST /v1.45/services/create',
  'POST /v1.45/secrets/create',
  'POST /v1.45/configs/create',
  'GET /v1.45/secrets',
  'GET /v1.45/swarm/unlockkey',
  'POST /v1.45/nodes/x/update',
  'GET /v1.45/tasks/x/logs',
  'PUT /v1.45/volumes/mine',
  'POST /v1.45/containers/web/exec?x=1&x=2',
])('%s is refused', async (call) => {
  const text = call.includes('/create') && !call.includes('images') ? '{"Image":"app"}' : undefined;
  expect(await ask('reserved', call, text === undefined ? {} : { text })).toMatchObject({ allow: false });
});

it.each(['POST /session', 'POST /grpc', 'POST /v1.45/session'])(
  '%s, hijacked, is refused without confined builds',
  async (call) => {
    for (const kind of kinds)
      expect(await ask(kind, call, { headers: { upgrade: 'h2c', connection: 'Upgrade' } })).toMatchObject({
        allow: false,
      });
  },
);

describe.each<[string, object]>([
  ['a driver in upper case', { Name: 'n', Driver: 'Macvlan' }],
  ['macvlan', { Name: 'n', Driver: 'macvlan', Options: { parent: 'eth0' } }],
  ['routed gateways', { Name: 'n', Options: { 'com.docker.network.bridge.gateway_mode_ipv4': 'routed' } }],
  ['a host address', { Name: 'n', Options: { 'com.docker.network.host_ipv4': '10.0.0.1' } }],
  [
    'trusted interfaces',
    { Name: 'n', Options: { 'com.docker.network.bridge.trusted_host_interfaces': 'eth0' } },
  ],
  ['settings of another', { Name: 'n', ConfigFrom: { Network: 'cut' } }],
  ['an address range of the host', { Name: 'n', IPAM: { Config: [{ Subnet: '192.168.7.0/25' }] } }],
  ['an IPAM driver', { Name: 'n', IPAM: { Driver: 'dhcp' } }],
  ['swarm scope', { Name: 'n', Scope: 'swarm', Ingress: true }],
])('a network with %s', (_, body) => {
  it.each(kinds)('is refused where the engine is %s', async (kind) => {
    expect(await ask(kind, 'POST /v1.45/networks/create', { text: JSON.stringify(body) })).toMatchObject({
      allow: false,
    });
  });
});

it('a connection to a network behind another name is refused', async () => {
  const text = JSON.stringify({ Container: 'web', EndpointConfig: { NetworkID: 'cut-id' } });
  expect(await ask('mapped', 'POST /v1.45/networks/team/connect', { text })).toMatchObject({ allow: false });
});

describe.each<[string, object, object?]>([
  ['a name, a host name and labels', {}, { Hostname: 'a', Labels: { 'com.docker.compose.project': 'p' } }],
  ['an environment', {}, { Env: ['A=b', 'C='] }],
  ['a terminal', { ConsoleSize: [24, 80] }, { Tty: true, OpenStdin: true, AttachStdin: true }],
  ['an entrypoint and a command', {}, { Entrypoint: ['sh', '-c'], Cmd: ['true'] }],
  ['a health check', {}, { Healthcheck: { Test: ['CMD', 'true'], Interval: 1e9 } }],
  ['a stop signal', {}, { StopSignal: 'SIGINT', StopTimeout: 5 }],
  ['exposed ports', { PublishAllPorts: true }, { ExposedPorts: { '80/tcp': {} } }],
  ['a port on loopback', { PortBindings: { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '8080' }] } }],
  ['limits', { Memory: 1e9, MemorySwap: 1e9, NanoCpus: 1e9, PidsLimit: 100, CpusetCpus: '0' }],
  ['file limits', { Ulimits: [{ Name: 'nofile', Soft: 1024, Hard: 2048 }] }],
  ['shared memory', { ShmSize: 67_108_864, IpcMode: 'private' }],
  ['a restart policy', { RestartPolicy: { Name: 'unless-stopped', MaximumRetryCount: 0 } }],
  ['removal at its end', { AutoRemove: true, Init: true }],
  ['a read-only root', { ReadonlyRootfs: true, Tmpfs: { '/tmp': 'rw,noexec,size=64m' } }],
  ['a tmpfs mount', { Mounts: [{ Type: 'tmpfs', Target: '/t', TmpfsOptions: { SizeBytes: 1e6 } }] }],
  ['fewer capabilities', { CapDrop: ['ALL'] }],
  [
    'names and addresses',
    { ExtraHosts: ['a:10.0.0.1'], Dns: ['9.9.9.9'], DnsSearch: ['x'], DnsOptions: ['ndots:1'] },
  ],
  ['a network sysctl', { Sysctls: { 'net.core.somaxconn': '1024' } }],
  ['rotated local logs', { LogConfig: { Type: 'local', Config: { 'max-size': '10m', 'max-file': '3' } } }],
  ['no logs', { LogConfig: { Type: 'none', Config: {} } }],
  ['the default log driver', { LogConfig: { Type: '', Config: {} } }],
  ['an own volume, read-only', { Binds: ['mine:/x:ro'] }],
  ['an anonymous volume', {}, { Volumes: { '/data': {} } }],
  ['no network', { NetworkMode: 'none' }],
  ['the default network', { NetworkMode: 'default' }],
  [
    'an own network with an alias',
    { NetworkMode: 'team' },
    { NetworkingConfig: { EndpointsConfig: { team: { Aliases: ['a'], IPAMConfig: null } } } },
  ],
  [
    'what docker run sends besides',
    {
      ContainerIDFile: '',
      Isolation: '',
      OomKillDisable: null,
      BlkioDeviceReadBps: null,
      Devices: [],
      DeviceCgroupRules: null,
      MaskedPaths: null,
      ReadonlyPaths: null,
      CgroupnsMode: '',
      UsernsMode: '',
      VolumesFrom: null,
      Links: null,
      GroupAdd: null,
    },
  ],
])('create with %s', (_, host, fields) => {
  it.each(kinds)('passes where the engine is %s', async (kind) => {
    expect(await create(kind, host, fields)).toMatchObject({ allow: true });
  });
});

it.each([
  'GET /v1.45/containers/json?all=1&filters=%7B%22label%22%3A%5B%22a%22%5D%7D',
  'GET /v1.45/containers/web/json',
  'GET /v1.45/containers/web/logs?stdout=1&follow=1&tail=all',
  'GET /v1.45/containers/web/stats?stream=0',
  'POST /v1.45/containers/web/stop?t=10',
  'POST /v1.45/containers/web/kill?signal=TERM',
  'POST /v1.45/containers/web/wait?condition=next-exit',
  'DELETE /v1.45/containers/web?v=1&force=1',
  'GET /v1.45/images/docker.io%2Flibrary%2Falpine:3.20/json',
  'POST /v1.45/images/create?fromImage=docker.io%2Flibrary%2Falpine&tag=3.20',
  'GET /v1.45/images/get?names=a&names=b',
  'GET /v1.45/events?since=1',
  'GET /v1.45/volumes?filters=%7B%7D',
  'GET /_ping',
  'HEAD /_ping',
  'GET /v1.45/distribution/alpine/json',
])('%s passes', async (call) => {
  for (const kind of kinds) expect(await ask(kind, call)).toMatchObject({ allow: true });
});
