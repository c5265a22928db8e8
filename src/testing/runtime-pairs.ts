import { bind, container, type HostSpec, image, type Json, port, volume } from './runtime-host.js';

/** A flaw with its nearest benign neighbour: the rule has to report the first and be silent on the second. */
export interface Pair {
  readonly name: string;
  readonly rule: string;
  readonly flaw: HostSpec;
  readonly twin: HostSpec;
}

type Row = readonly [name: string, rule: string, flaw: Json, twin: Json];

const one = (...containers: readonly Json[]): HostSpec => ({ containers });
const host = (value: Json) => one(container(value));
const config = (value: Json) => one(container({}, value));
const mounted = (mount: Json, more: HostSpec = {}): HostSpec => ({
  ...one(container({}, {}, { Mounts: [mount] })),
  ...more,
});
const state = (value: Json) => ({
  State: { Status: 'exited', Running: false, Pid: 0, FinishedAt: '2026-01-14T10:00:00Z', ...value },
});
const networks = (...names: readonly string[]) => ({
  NetworkSettings: { Networks: Object.fromEntries(names.map((name) => [name, {}])), Ports: {} },
});

/** Settings of the host configuration. */
const hostRows: readonly Row[] = [
  [
    'privileged',
    'privileged-container',
    { Privileged: true },
    { Privileged: false, CapAdd: ['NET_BIND_SERVICE'] },
  ],
  [
    'one dangerous capability',
    'capability-added',
    { CapAdd: ['SYS_ADMIN'] },
    { CapAdd: ['NET_BIND_SERVICE'] },
  ],
  [
    'a capability in lower case with its prefix',
    'capability-added',
    { CapAdd: ['cap_sys_ptrace'] },
    { CapAdd: ['cap_net_bind_service'] },
  ],
  [
    'all capabilities added',
    'capability-added',
    { CapAdd: ['ALL'], CapDrop: null },
    { CapAdd: ['CHOWN'], CapDrop: ['ALL'] },
  ],
  [
    'all added and one dropped',
    'capability-added',
    { CapAdd: ['ALL'], CapDrop: ['NET_RAW'] },
    { CapAdd: ['SETUID', 'SETGID'], CapDrop: ['ALL'] },
  ],
  [
    'kernel modules',
    'capability-added',
    { CapAdd: ['CAP_SYS_MODULE'], CapDrop: null },
    { CapAdd: ['KILL'], CapDrop: null },
  ],
  ['nothing dropped', 'capabilities-not-dropped', { CapDrop: null }, { CapDrop: ['all'] }],
  [
    'only one dropped',
    'capabilities-not-dropped',
    { CapDrop: ['NET_RAW'] },
    { CapDrop: ['CAP_ALL'], CapAdd: ['SETUID'] },
  ],
  [
    'seccomp off',
    'seccomp-unconfined',
    { SecurityOpt: ['no-new-privileges', 'seccomp=unconfined'] },
    { SecurityOpt: ['no-new-privileges', 'seccomp=builtin'] },
  ],
  [
    'seccomp off, old spelling',
    'seccomp-unconfined',
    { SecurityOpt: ['seccomp:unconfined'] },
    { SecurityOpt: ['apparmor:docker-default'] },
  ],
  [
    'a profile that allows everything',
    'seccomp-unconfined',
    profile({ defaultAction: 'SCMP_ACT_ALLOW' }),
    profile({ defaultAction: 'SCMP_ACT_ERRNO', syscalls: [allow('read', 'write', 'openat')] }),
  ],
  [
    'a profile that logs and refuses nothing',
    'seccomp-unconfined',
    profile({ defaultAction: 'SCMP_ACT_LOG', syscalls: [] }),
    profile({
      defaultAction: 'SCMP_ACT_ERRNO',
      syscalls: [allow('read'), { names: ['mount'], action: 'SCMP_ACT_ERRNO' }],
    }),
  ],
  [
    'a profile that allows mount',
    'seccomp-unconfined',
    profile({ defaultAction: 'SCMP_ACT_ERRNO', syscalls: [allow('read', 'mount')] }),
    profile({
      defaultAction: 'SCMP_ACT_ERRNO',
      syscalls: [{ ...allow('mount'), includes: { caps: ['CAP_SYS_ADMIN'] } }],
    }),
  ],
  [
    'a profile that allows clone with any flags',
    'seccomp-unconfined',
    profile({ defaultAction: 'SCMP_ACT_ERRNO', syscalls: [allow('read', 'clone')] }),
    profile({
      defaultAction: 'SCMP_ACT_ERRNO',
      syscalls: [
        allow('read'),
        { ...allow('clone'), args: [{ index: 0, value: 2114060288, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }] },
      ],
    }),
  ],
  [
    'a profile that allows keyctl by the old key name',
    'seccomp-unconfined',
    profile({ defaultAction: 'SCMP_ACT_ERRNO', syscalls: [{ name: 'keyctl', action: 'SCMP_ACT_ALLOW' }] }),
    profile({ defaultAction: 'SCMP_ACT_ERRNO', syscalls: [{ name: 'getpid', action: 'SCMP_ACT_ALLOW' }] }),
  ],
  [
    'a profile that forbids only ptrace',
    'seccomp-unconfined',
    profile({ defaultAction: 'SCMP_ACT_ALLOW', syscalls: [{ names: ['ptrace'], action: 'SCMP_ACT_ERRNO' }] }),
    profile({ defaultAction: 'SCMP_ACT_KILL', syscalls: [allow('exit_group')] }),
  ],
  [
    'privileges gained, switched off by value',
    'privilege-escalation-allowed',
    { SecurityOpt: ['no-new-privileges:false'] },
    { SecurityOpt: ['no-new-privileges=true'] },
  ],
  [
    'the last of two values counts',
    'privilege-escalation-allowed',
    { SecurityOpt: ['no-new-privileges', 'no-new-privileges=false'] },
    { SecurityOpt: ['no-new-privileges=false', 'no-new-privileges:true'] },
  ],
  [
    'AppArmor off',
    'apparmor-unconfined',
    { SecurityOpt: ['no-new-privileges', 'apparmor=unconfined'] },
    { SecurityOpt: ['no-new-privileges', 'apparmor=orders'] },
  ],
  ['network of the host', 'host-network', { NetworkMode: 'host' }, { NetworkMode: 'host-only' }],
  ['processes of the host', 'host-pid', { PidMode: 'host' }, { PidMode: '' }],
  ['shared memory of the host', 'host-ipc', { IpcMode: 'host' }, { IpcMode: 'shareable' }],
  ['host name of the host', 'host-uts', { UTSMode: 'host' }, { UTSMode: '' }],
  ['user namespace left', 'host-user-namespace', { UsernsMode: 'host' }, { UsernsMode: '' }],
  ['no memory limit', 'memory-limit-missing', { Memory: 0 }, { Memory: 6_291_456 }],
  [
    'memory limit without an end',
    'memory-limit-missing',
    { OomKillDisable: true },
    { OomKillDisable: false },
  ],
  [
    'no CPU limit',
    'cpu-limit-missing',
    { NanoCpus: 0 },
    { NanoCpus: 0, CpuQuota: 50_000, CpuPeriod: 100_000 },
  ],
  [
    'CPU shares of everyone',
    'cpu-limit-missing',
    { NanoCpus: 0, CpuShares: 1024 },
    { NanoCpus: 0, CpuShares: 512 },
  ],
  ['CPU by set only', 'cpu-limit-missing', { NanoCpus: 0, CpusetCpus: '' }, { NanoCpus: 0, CpusetCpus: '0' }],
  ['no process limit: null', 'pids-limit-missing', { PidsLimit: null }, { PidsLimit: 1 }],
  ['no process limit: 0', 'pids-limit-missing', { PidsLimit: 0 }, { PidsLimit: 4096 }],
  ['no process limit: -1', 'pids-limit-missing', { PidsLimit: -1 }, { PidsLimit: 50 }],
  [
    'files without end',
    'ulimit-raised',
    { Ulimits: [{ Name: 'nofile', Soft: 1024, Hard: 1_048_576 }] },
    { Ulimits: [{ Name: 'nofile', Soft: 512, Hard: 2048 }] },
  ],
  [
    'core files without limit',
    'ulimit-raised',
    { Ulimits: [{ Name: 'core', Soft: -1, Hard: -1 }] },
    { Ulimits: [{ Name: 'core', Soft: 0, Hard: 0 }] },
  ],
  ['control group of another', 'cgroup-parent', { CgroupParent: '/kubepods' }, { CgroupParent: '/docker' }],
  [
    'writable root',
    'writable-root-filesystem',
    { ReadonlyRootfs: false },
    { ReadonlyRootfs: true, Tmpfs: { '/tmp': '' } },
  ],
  [
    'restart: always',
    'restart-without-end',
    { RestartPolicy: { Name: 'always', MaximumRetryCount: 0 } },
    { RestartPolicy: { Name: 'no', MaximumRetryCount: 0 } },
  ],
  [
    'restart: unless-stopped',
    'restart-without-end',
    { RestartPolicy: { Name: 'unless-stopped', MaximumRetryCount: 0 } },
    { RestartPolicy: { Name: '', MaximumRetryCount: 0 } },
  ],
  [
    'restart on failure without a number',
    'restart-without-end',
    { RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 0 } },
    { RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 1 } },
  ],
  [
    'restart on failure ten times',
    'restart-without-end',
    { RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 10 } },
    { RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 5 } },
  ],
  [
    'disk of the host',
    'host-device',
    { Devices: [{ PathOnHost: '/dev/sda', PathInContainer: '/dev/sda' }] },
    { Devices: [] },
  ],
  ['every device by rule', 'host-device', { DeviceCgroupRules: ['a *:* rwm'] }, { DeviceCgroupRules: null }],
  [
    'GPU by request',
    'host-device',
    { DeviceRequests: [{ Driver: 'nvidia', Count: -1 }] },
    { DeviceRequests: [] },
  ],
  [
    'masked paths opened',
    'proc-unmasked',
    { MaskedPaths: [] },
    { MaskedPaths: ['/proc/kcore', '/proc/keys', '/sys/firmware', '/proc/extra'] },
  ],
  ['read-only paths opened', 'proc-unmasked', { ReadonlyPaths: ['/proc/bus'] }, { ReadonlyPaths: null }],
  [
    'kernel parameter',
    'unsafe-sysctl',
    { Sysctls: { 'kernel.msgmax': '1' } },
    { Sysctls: { 'net.ipv4.ip_unprivileged_port_start': '0' } },
  ],
  ['group of the engine by number', 'privileged-group-added', { GroupAdd: ['998'] }, { GroupAdd: ['50'] }],
  ['group of disks by name', 'privileged-group-added', { GroupAdd: ['disk'] }, { GroupAdd: ['staff'] }],
  ['low port', 'privileged-port', port('10.0.0.5', '80'), port('10.0.0.5', '8080')],
  ['port of every address', 'port-on-all-interfaces', port('', '8080'), port('127.0.0.1', '8080')],
  [
    'port of every address, written out',
    'port-on-all-interfaces',
    port('0.0.0.0', '8080'),
    port('192.0.2.7', '8080'),
  ],
  ['port of every address of version 6', 'port-on-all-interfaces', port('::', '8080'), port('::1', '8080')],
  ['every exposed port', 'unneeded-port', { PublishAllPorts: true }, { PublishAllPorts: false }],
];

function profile(value: Json): Json {
  return { SecurityOpt: ['no-new-privileges', `seccomp=${JSON.stringify(value)}`] };
}

function allow(...names: readonly string[]): Json {
  return { names, action: 'SCMP_ACT_ALLOW' };
}

const configRows: readonly Row[] = [
  ['no user', 'root-user', { User: '' }, { User: '10001' }],
  ['user 0', 'root-user', { User: '0' }, { User: '1' }],
  ['user 0 with a group', 'root-user', { User: '0:10001' }, { User: '10001:0' }],
  ['user 00', 'root-user', { User: '00' }, { User: '010' }],
  ['user root by name', 'root-user', { User: 'root:root' }, { User: '65534:65534' }],
  [
    'no health check',
    'healthcheck-missing',
    { Healthcheck: null },
    { Healthcheck: { Test: ['CMD-SHELL', 'true'] } },
  ],
  [
    'health check switched off',
    'healthcheck-missing',
    { Healthcheck: { Test: ['NONE'] } },
    { Healthcheck: { Test: ['CMD', '/bin/check'] } },
  ],
  [
    'password in the environment',
    'secret-in-environment',
    { Env: ['DB_PASSWORD=winter-is-long-7'] },
    { Env: ['DB_PASSWORD_FILE=/run/secrets/db'] },
  ],
  [
    'engine over TCP',
    'engine-socket-mounted',
    { Env: ['DOCKER_HOST=tcp://10.0.0.1:2375'] },
    { Env: ['DOCKER_HOST_NAME=orders'] },
  ],
  [
    'moving tag',
    'image-not-current',
    { Image: 'registry.example.com/app:latest' },
    { Image: 'registry.example.com/app:1.4' },
  ],
  [
    'no tag at all',
    'image-not-current',
    { Image: 'registry.example.com:5000/app' },
    { Image: 'registry.example.com/app:1.4' },
  ],
];

const socketLink = { '/opt/agent/link': '/run/docker.sock' };

const mountPairs: readonly Pair[] = [
  pair(
    'socket of the engine',
    'engine-socket-mounted',
    mounted(bind('/var/run/docker.sock')),
    mounted(bind('/srv/app/docker.sock.d/readme')),
  ),
  pair(
    'socket of the engine, read-only',
    'engine-socket-mounted',
    mounted(bind('/run/docker.sock', { RW: false })),
    mounted(bind('/srv/app/socket', { RW: false })),
  ),
  pair('folder of the socket', 'engine-socket-mounted', mounted(bind('/run')), mounted(bind('/srv/run'))),
  pair(
    'parent of the folder of the socket',
    'engine-socket-mounted',
    mounted(bind('/var')),
    mounted(bind('/var/www')),
  ),
  pair(
    'root of the host',
    'engine-socket-mounted',
    mounted(bind('/', { RW: false })),
    mounted(bind('/srv', { RW: false })),
  ),
  pair(
    'socket of containerd',
    'engine-socket-mounted',
    mounted(bind('/run/containerd/containerd.sock')),
    mounted(bind('/srv/containerd/state')),
  ),
  pair(
    'link to the socket',
    'engine-socket-mounted',
    mounted(bind('/opt/agent/link'), { symlinks: socketLink }),
    mounted(bind('/opt/agent/other'), {
      symlinks: { '/opt/agent/other': '/srv/x' },
      files: { '/srv/x': '' },
    }),
  ),
  pair('root of the host again', 'sensitive-host-path', mounted(bind('/')), mounted(bind('/srv/root'))),
  pair(
    'accounts',
    'sensitive-host-path',
    mounted(bind('/etc')),
    mounted(bind('/etc/localtime', { RW: false })),
  ),
  pair(
    'one file of accounts, read-only',
    'sensitive-host-path',
    mounted(bind('/etc/shadow', { RW: false })),
    mounted(bind('/etc/timezone', { RW: false })),
  ),
  pair('processes', 'sensitive-host-path', mounted(bind('/proc', { RW: false })), mounted(bind('/srv/proc'))),
  pair(
    'path with dots',
    'sensitive-host-path',
    mounted(bind('/srv/../etc//ssh/')),
    mounted(bind('/srv/./etc/')),
  ),
  pair(
    'parent of the data root',
    'sensitive-host-path',
    mounted(bind('/var/lib')),
    mounted(bind('/var/lib/orders')),
  ),
  pair(
    'another data root',
    'sensitive-host-path',
    mounted(bind('/data/engine/overlay2'), { info: { DockerRootDir: '/data/engine' } }),
    mounted(bind('/data/orders'), { info: { DockerRootDir: '/data/engine' } }),
  ),
  pair(
    'keys of a user',
    'sensitive-host-path',
    mounted(bind('/home/ana/.ssh', { RW: false })),
    mounted(bind('/home/ana/ssh-notes', { RW: false })),
  ),
  pair(
    'volume that is a bind',
    'sensitive-host-path',
    mounted(volume('cfg'), {
      volumes: [{ Name: 'cfg', Driver: 'local', Options: { type: 'none', o: 'bind', device: '/etc' } }],
    }),
    mounted(volume('cfg'), {
      volumes: [{ Name: 'cfg', Driver: 'local', Options: { type: 'none', o: 'bind', device: '/srv/cfg' } }],
    }),
  ),
  pair(
    'volume that is the socket',
    'engine-socket-mounted',
    mounted(volume('agent'), {
      volumes: [
        { Name: 'agent', Driver: 'local', Options: { type: 'none', o: 'bind', device: '/run/docker.sock' } },
      ],
    }),
    mounted(volume('agent'), { volumes: [{ Name: 'agent', Driver: 'local', Options: null }] }),
  ),
  pair(
    'volume that is a disk',
    'host-device',
    mounted(volume('raw'), {
      volumes: [{ Name: 'raw', Driver: 'local', Options: { type: 'ext4', device: '/dev/sda2' } }],
    }),
    mounted(volume('raw'), {
      volumes: [{ Name: 'raw', Driver: 'local', Options: { type: 'tmpfs', device: 'tmpfs' } }],
    }),
  ),
  pair(
    'mounts that the host sees',
    'shared-mount-propagation',
    mounted(bind('/srv/x', { Propagation: 'rshared' })),
    mounted(bind('/srv/x', { Propagation: 'rslave' })),
  ),
  pair(
    'mounts that the host sees, not recursive',
    'shared-mount-propagation',
    mounted(bind('/srv/x', { Propagation: 'shared' })),
    mounted(bind('/srv/x', { Propagation: 'private' })),
  ),
];

function pair(name: string, rule: string, flaw: HostSpec, twin: HostSpec): Pair {
  return { name, rule, flaw, twin };
}

const through = container({ NetworkMode: 'host' }, {}, { Name: '/edge', Id: 'e'.repeat(64) });
const plain = container({}, {}, { Name: '/edge', Id: 'e'.repeat(64) });
const joins = container(
  { NetworkMode: `container:${'e'.repeat(64)}`, PidMode: '' },
  {},
  { Name: '/sidecar' },
);

const stagePairs: readonly Pair[] = [
  pair(
    'a running container with a strange name',
    'privileged-container',
    one(container({ Privileged: true }, {}, { Name: '/-.weird_name..', ...state({ Status: 'created' }) })),
    one(container({}, {}, { Name: '/-.weird_name..' })),
  ),
  pair(
    'a paused container',
    'memory-limit-missing',
    one(container({ Memory: 0 }, {}, state({ Status: 'paused', Running: true, Pid: 0 }))),
    one(container({}, {}, state({ Status: 'paused', Running: true, Pid: 0 }))),
  ),
  pair(
    'the second of two containers',
    'host-pid',
    one(container(), container({ PidMode: 'host' })),
    one(container(), container()),
  ),
  pair(
    'one of two on the network of the host',
    'host-network',
    one(plain, container({ NetworkMode: 'host' }, {}, { Name: '/x' })),
    one(plain, joins),
  ),
  pair('sharing the network of one on the host', 'host-network', one(through, joins), one(plain, joins)),
  pair(
    'processes shared with another container',
    'shared-process-namespace',
    one(container({ PidMode: 'container:db' })),
    one(container({ NetworkMode: 'container:db' })),
  ),
  pair(
    'default bridge',
    'default-bridge-network',
    one(container({ NetworkMode: 'default' }, {}, networks('bridge'))),
    one(container({ NetworkMode: 'orders' }, {}, networks('orders'))),
  ),
  pair(
    'default bridge as a second network',
    'default-bridge-network',
    one(container({}, {}, networks('orders', 'bridge'))),
    one(container({}, {}, networks('orders', 'bridge-2'))),
  ),
  pair(
    'image changed behind its tag',
    'image-not-current',
    one(container({}, { Image: 'registry.example.com/app:1.4' }, { Image: `sha256:${'d'.repeat(64)}` })),
    one(container({}, { Image: 'registry.example.com/app:1.4' })),
  ),
];

const images = (spec: ReturnType<typeof image>): HostSpec => ({ images: [spec] });
const steps = (...more: readonly string[]) => images(image({}, {}, more));

const imagePairs: readonly Pair[] = [
  pair('image of root', 'image-root-user', images(image({ User: '' })), images(image({ User: '10001' }))),
  pair(
    'image of root by number',
    'image-root-user',
    images(image({ User: '0:0' })),
    images(image({ User: '10:0' })),
  ),
  pair(
    'image without health check',
    'image-healthcheck-missing',
    images(image({ Healthcheck: null })),
    images(image()),
  ),
  pair(
    'image with its health check off',
    'image-healthcheck-missing',
    images(image({ Healthcheck: { Test: ['NONE'] } })),
    images(image({ Healthcheck: { Test: ['CMD', 'x'] } })),
  ),
  pair(
    'old image',
    'image-old',
    images(image({}, { Created: '2025-03-01T00:00:00Z' })),
    images(image({}, { Created: '2025-12-01T00:00:00Z' })),
  ),
  pair(
    'lists updated alone',
    'update-alone',
    steps('RUN /bin/sh -c apt-get update # buildkit'),
    steps('RUN /bin/sh -c apt-get -y update && apt-get -y upgrade # buildkit'),
  ),
  pair(
    'lists updated alone, old builder',
    'update-alone',
    steps('/bin/sh -c apk update'),
    steps('/bin/sh -c apk update && apk add curl'),
  ),
  pair(
    'ADD of an address',
    'added-not-copied',
    steps('ADD https://example.com/app.tgz /opt # buildkit'),
    steps('COPY ADD.md /opt # buildkit'),
  ),
  pair(
    'ADD of the old builder',
    'added-not-copied',
    steps('/bin/sh -c #(nop) ADD file:5f2 in /opt '),
    steps('/bin/sh -c #(nop) COPY file:5f2 in /opt '),
  ),
  pair(
    'secret in an image',
    'secret-in-image',
    images(image({ Env: ['API_TOKEN=9f8e7d6c5b4a39281706'] })),
    images(image({ Env: ['API_TOKEN_URL=https://id.example.com'] })),
  ),
  pair(
    'secret in a build argument',
    'secret-in-image',
    steps('RUN |1 NPM_TOKEN=n7gh2kd93jdk4 /bin/sh -c npm ci # buildkit'),
    steps('RUN |1 NODE_ENV=production /bin/sh -c npm ci # buildkit'),
  ),
  pair(
    'unsigned packages',
    'unverified-packages',
    steps('RUN /bin/sh -c apt-get install -y --allow-unauthenticated tool # buildkit'),
    steps('RUN /bin/sh -c apt-get install -y tool # buildkit'),
  ),
  pair(
    'a download into a shell',
    'unverified-packages',
    steps('RUN /bin/sh -c curl -fsSL https://get.example.com | sh # buildkit'),
    steps('RUN /bin/sh -c curl -fsSL https://get.example.com -o tool && sha256sum -c sums # buildkit'),
  ),
  pair(
    'imported without history',
    'image-source-unknown',
    images({ ...image({}, { RepoDigests: [] }), history: ['Imported from -'] }),
    images(image()),
  ),
];

const daemon = (value: Json): HostSpec => ({
  daemonJson: {
    'userland-proxy': false,
    'default-ulimits': { nofile: { Name: 'nofile', Hard: 1 } },
    ...value,
  },
});
const info = (value: Json): HostSpec => ({ info: value });
const options = (...names: readonly string[]): HostSpec => info({ SecurityOptions: names });
const args = (...words: readonly string[]): HostSpec => ({ args: words });
const registry = (value: Json) =>
  info({
    RegistryConfig: { InsecureRegistryCIDRs: ['127.0.0.0/8'], IndexConfigs: {}, Mirrors: [], ...value },
  });

const daemonPairs: readonly Pair[] = [
  pair(
    'daemon of root',
    'daemon-not-rootless',
    options('name=seccomp,profile=builtin', 'name=userns', 'name=no-new-privileges'),
    options('name=seccomp,profile=builtin', 'name=rootless'),
  ),
  pair(
    'open bridge',
    'daemon-icc',
    {
      networks: [
        {
          Id: 'n',
          Name: 'bridge',
          Driver: 'bridge',
          Options: { 'com.docker.network.bridge.enable_icc': 'true' },
        },
      ],
    },
    {
      networks: [
        {
          Id: 'n',
          Name: 'bridge',
          Driver: 'bridge',
          Options: { 'com.docker.network.bridge.enable_icc': 'false' },
        },
      ],
    },
  ),
  pair('debug', 'daemon-log-level', info({ Debug: true }), info({ Debug: false })),
  pair('quiet log', 'daemon-log-level', daemon({ 'log-level': 'fatal' }), daemon({ 'log-level': 'info' })),
  pair('log level by argument', 'daemon-log-level', args('--log-level', 'error'), args('--log-level=info')),
  pair('no packet filters', 'daemon-iptables-off', daemon({ iptables: false }), daemon({ iptables: true })),
  pair(
    'no packet filters by argument',
    'daemon-iptables-off',
    args('--iptables=false'),
    args('--ip6tables=false'),
  ),
  pair(
    'insecure registry',
    'daemon-insecure-registry',
    registry({ IndexConfigs: { 'old.example.com:5000': { Secure: false } } }),
    registry({ IndexConfigs: { '127.0.0.1:5000': { Secure: false } } }),
  ),
  pair(
    'insecure network',
    'daemon-insecure-registry',
    registry({ InsecureRegistryCIDRs: ['127.0.0.0/8', '10.0.0.0/8'] }),
    registry({ InsecureRegistryCIDRs: ['::1/128', '127.0.0.0/8'] }),
  ),
  pair(
    'mirror in plain HTTP',
    'daemon-insecure-registry',
    registry({ Mirrors: ['http://mirror.example.com/'] }),
    registry({ Mirrors: ['https://mirror.example.com/'] }),
  ),
  pair('aufs', 'daemon-storage-aufs', info({ Driver: 'aufs' }), info({ Driver: 'overlayfs' })),
  pair(
    'API without TLS, by its own warning',
    'daemon-tcp-without-tls',
    info({
      Warnings: [
        '[DEPRECATION NOTICE]: API is accessible on http://0.0.0.0:2375 without encryption.\n Access to the remote API is equivalent to root.',
      ],
    }),
    info({ Warnings: ['WARNING: bridge-nf-call-iptables is disabled'] }),
  ),
  pair(
    'API without client certificates',
    'daemon-tcp-without-tls',
    info({
      Warnings: ['WARNING: API is accessible on https://0.0.0.0:2376 without TLS client verification.'],
    }),
    info({ Warnings: [] }),
  ),
  pair(
    'API on TCP by argument',
    'daemon-tcp-without-tls',
    args('-H', 'tcp://0.0.0.0:2375'),
    args('-H', 'tcp://0.0.0.0:2376', '--tlsverify'),
  ),
  pair(
    'API on TCP by daemon.json',
    'daemon-tcp-without-tls',
    daemon({ hosts: ['fd://', 'tcp://0.0.0.0:2376'], tls: true }),
    daemon({ hosts: ['fd://', 'tcp://0.0.0.0:2376'], tlsverify: true }),
  ),
  pair(
    'API that answers a stranger',
    'daemon-tcp-without-tls',
    { ...listener(), open: ['http://127.0.0.1:2375'] },
    listener(),
  ),
  pair(
    'API that answers TLS without a certificate',
    'daemon-tcp-without-tls',
    { ...listener(), open: ['https://127.0.0.1:2375'] },
    listener(),
  ),
  pair(
    'no default limits',
    'daemon-default-ulimits',
    { daemonJson: { 'userland-proxy': false } },
    daemon({}),
  ),
  pair(
    'users not remapped',
    'daemon-userns-remap',
    options('name=seccomp,profile=builtin', 'name=no-new-privileges'),
    options('name=seccomp,profile=builtin', 'name=userns'),
  ),
  pair(
    'control group of all containers',
    'daemon-cgroup-parent',
    daemon({ 'cgroup-parent': '/batch' }),
    daemon({ 'cgroup-parent': '/docker' }),
  ),
  pair(
    'base size',
    'daemon-base-size',
    { ...daemon({ 'storage-opts': ['dm.basesize=40G'] }), info: { Driver: 'devicemapper' } },
    { ...daemon({ 'storage-opts': ['dm.fs=xfs'] }), info: { Driver: 'devicemapper' } },
  ),
  pair(
    'no authorization',
    'daemon-without-authorization',
    info({ Plugins: { Authorization: null } }),
    info({ Plugins: { Authorization: ['opa'] } }),
  ),
  pair(
    'local logs',
    'daemon-local-logs',
    info({ LoggingDriver: 'json-file' }),
    info({ LoggingDriver: 'syslog' }),
  ),
  pair(
    'privileges gained by default',
    'daemon-no-new-privileges',
    {
      info: { SecurityOptions: ['name=seccomp,profile=builtin', 'name=userns'] },
      ...daemon({ 'no-new-privileges': false }),
    },
    {
      info: { SecurityOptions: ['name=seccomp,profile=builtin', 'name=userns'] },
      ...daemon({ 'no-new-privileges': true }),
    },
  ),
  pair(
    'containers stop with the daemon',
    'daemon-live-restore',
    info({ LiveRestoreEnabled: false }),
    info({ LiveRestoreEnabled: true }),
  ),
  pair(
    'proxy for ports',
    'daemon-userland-proxy',
    { daemonJson: { 'default-ulimits': {} } },
    args('--userland-proxy=false'),
  ),
  pair(
    'no seccomp by default',
    'daemon-seccomp-profile',
    options('name=seccomp,profile=unconfined', 'name=userns'),
    options('name=seccomp,profile=builtin', 'name=userns'),
  ),
  pair(
    'daemon without seccomp',
    'daemon-seccomp-profile',
    options('name=userns'),
    options('name=userns', 'name=seccomp,profile=default'),
  ),
  pair(
    'experimental',
    'daemon-experimental',
    info({ ExperimentalBuild: true }),
    info({ ExperimentalBuild: false }),
  ),
  pair(
    'old runc',
    'engine-vulnerable',
    { version: { Components: [{ Name: 'runc', Version: '1.1.11' }] } },
    { version: { Components: [{ Name: 'runc', Version: '1.2.8' }] } },
  ),
  pair(
    'old engine',
    'engine-vulnerable',
    { version: { Version: '27.1.0' } },
    { version: { Version: '27.5.1' } },
  ),
  pair(
    'no signatures asked',
    'signatures-not-required',
    { env: { DOCKER_CONTENT_TRUST: '0' }, info: { Plugins: { Authorization: ['opa'] } } },
    {},
  ),
];

/** dockerd listens on every address, port 2375. */
function listener(): HostSpec {
  return {
    files: {
      '/proc/700/net/tcp':
        '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n   0: 00000000:0947 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 5151 1 0 100 0 0 10 0',
    },
    symlinks: { '/proc/700/fd/5': 'socket:[5151]' },
  };
}

const owner = (path: string, uid = 1000, gid = 0): HostSpec => ({ owners: { [path]: [uid, gid] } });
const mode = (path: string, bits: number): HostSpec => ({ modes: { [path]: bits } });
const service = '/usr/lib/systemd/system/docker.service';
const tlsFiles: HostSpec = {
  daemonJson: {
    tlsverify: true,
    tlscacert: '/etc/pki/ca.pem',
    tlscert: '/etc/pki/cert.pem',
    tlskey: '/etc/pki/key.pem',
  },
  files: { '/etc/pki/ca.pem': '', '/etc/pki/cert.pem': '', '/etc/pki/key.pem': '' },
};
const tlsModes = { '/etc/pki/ca.pem': 0o444, '/etc/pki/cert.pem': 0o444, '/etc/pki/key.pem': 0o400 };
const withTls = (modes: Readonly<Record<string, number>>): HostSpec => ({
  ...tlsFiles,
  modes: { ...tlsModes, ...modes },
});

const filePairs: readonly Pair[] = [
  pair('unit of another', 'docker-service-owner', owner(service), owner(service, 0, 0)),
  pair('unit open', 'docker-service-mode', mode(service, 0o664), mode(service, 0o600)),
  pair('unit open by a smaller number', 'docker-service-mode', mode(service, 0o606), mode(service, 0o640)),
  pair(
    'socket of the engine for everyone',
    'daemon-socket-mode',
    mode('/run/docker.sock', 0o666),
    mode('/run/docker.sock', 0o600),
  ),
  pair(
    'socket of another group',
    'daemon-socket-owner',
    owner('/run/docker.sock', 0, 50),
    owner('/run/docker.sock', 0, 998),
  ),
  pair(
    'socket of the engine for everyone, as accounts',
    'docker-group-members',
    mode('/run/docker.sock', 0o666),
    mode('/run/docker.sock', 0o660),
  ),
  pair(
    'configuration open',
    'daemon-json-mode',
    mode('/etc/docker/daemon.json', 0o646),
    mode('/etc/docker/daemon.json', 0o644),
  ),
  pair(
    'configuration of another',
    'daemon-json-owner',
    owner('/etc/docker/daemon.json'),
    owner('/etc/docker/daemon.json', 0, 0),
  ),
  pair(
    'another configuration file',
    'daemon-json-mode',
    {
      args: ['--config-file', '/srv/d.json'],
      files: { '/srv/d.json': '{}' },
      modes: { '/srv/d.json': 0o666 },
    },
    {
      args: ['--config-file=/srv/d.json'],
      files: { '/srv/d.json': '{}' },
      modes: { '/srv/d.json': 0o644, '/etc/docker/daemon.json': 0o666 },
    },
  ),
  pair('key of the server open', 'tls-key-mode', withTls({ '/etc/pki/key.pem': 0o440 }), withTls({})),
  pair(
    'certificate of the server open',
    'tls-certificate-mode',
    withTls({ '/etc/pki/cert.pem': 0o644 }),
    withTls({}),
  ),
  pair('authority open', 'tls-ca-mode', withTls({ '/etc/pki/ca.pem': 0o464 }), withTls({})),
  pair(
    'key of the server of another',
    'tls-key-owner',
    { ...withTls({}), owners: { '/etc/pki/key.pem': [33, 33] } },
    withTls({}),
  ),
  pair(
    'certificate of a registry open',
    'registry-certificates-mode',
    mode('/etc/docker/certs.d/registry.example.com/ca.crt', 0o644),
    mode('/etc/docker/certs.d/registry.example.com/ca.crt', 0o400),
  ),
  pair(
    'containerd’s socket open',
    'containerd-socket-mode',
    mode('/run/containerd/containerd.sock', 0o777),
    mode('/run/containerd/containerd.sock', 0o660),
  ),
  pair(
    'defaults open',
    'etc-default-docker-mode',
    mode('/etc/default/docker', 0o666),
    mode('/etc/default/docker', 0o644),
  ),
  pair(
    'defaults of Red Hat of another',
    'etc-sysconfig-docker-owner',
    owner('/etc/sysconfig/docker'),
    owner('/etc/sysconfig/docker', 0, 0),
  ),
];

const rules = (text: string): HostSpec => ({ files: { '/etc/audit/rules.d/docker.rules': text } });

const hostPairs: readonly Pair[] = [
  pair(
    'daemon not watched',
    'audit-rule-dockerd',
    rules('-w /usr/bin/dockerd2 -k docker'),
    rules('-w /usr/bin/dockerd -p wa -k docker'),
  ),
  pair(
    'watch that is a comment',
    'audit-rule-runc',
    rules('# -w /usr/bin/runc -k docker'),
    rules('-a always,exit -F path=/usr/bin/runc -F perm=x -k docker'),
  ),
  pair(
    'folder watched',
    'audit-rule-etc-docker',
    rules('-w /etc/dockerfiles'),
    rules('-a always,exit -F dir=/etc -F perm=wa'),
  ),
  pair(
    'folder by an exact path',
    'audit-rule-daemon-json',
    rules('-a always,exit -F path=/etc/docker'),
    rules('-w /etc/docker/'),
  ),
  pair(
    'data root elsewhere',
    'audit-rule-data-root',
    { info: { DockerRootDir: '/data' }, files: { '/data/x': '' } },
    {
      info: { DockerRootDir: '/data' },
      files: { '/data/x': '', '/etc/audit/rules.d/docker.rules': '-w /data -k docker' },
    },
  ),
  pair(
    'never recorded',
    'audit-rule-containerd',
    rules('-a never,exit -F path=/usr/bin/containerd'),
    rules('-a exit,always -F path=/usr/bin/containerd'),
  ),
  pair(
    'data on the partition of the system',
    'data-root-partition',
    {
      files: {
        '/proc/self/mountinfo':
          '20 1 8:1 / / rw - ext4 /dev/sda1 rw\n30 20 8:1 /var/lib/docker /var/lib/docker rw - ext4 /dev/sda1 rw',
      },
    },
    {
      files: {
        '/proc/self/mountinfo':
          '20 1 8:1 / / rw - ext4 /dev/sda1 rw\n30 20 8:17 / /var/lib/docker rw - ext4 /dev/sdb1 rw',
      },
    },
  ),
  pair(
    'data on a parent’s partition',
    'data-root-partition',
    {
      files: {
        '/proc/self/mountinfo':
          '20 1 8:1 / / rw - ext4 /dev/sda1 rw\n30 20 8:2 / /var rw - ext4 /dev/sda2 rw',
      },
    },
    {},
  ),
  pair(
    'kernel log open',
    'host-not-hardened',
    { files: { '/proc/sys/kernel/dmesg_restrict': '0\n' } },
    { files: { '/proc/sys/kernel/dmesg_restrict': '1\n' } },
  ),
  pair(
    'nameless images',
    'image-sprawl',
    { images: [image(), image({}, { Id: `sha256:${'7'.repeat(64)}`, RepoTags: [], RepoDigests: [] })] },
    { images: [image()] },
  ),
  pair(
    'stopped long ago',
    'container-sprawl',
    one(container({}, {}, state({ FinishedAt: '2025-12-01T00:00:00Z' }))),
    one(container({}, {}, state({ FinishedAt: '2026-01-12T00:00:00Z' }))),
  ),
  pair(
    'created long ago and never started',
    'container-sprawl',
    one(
      container(
        {},
        {},
        {
          Created: '2025-11-01T00:00:00Z',
          ...state({ Status: 'created', FinishedAt: '0001-01-01T00:00:00Z' }),
        },
      ),
    ),
    one(
      container(
        {},
        {},
        {
          Created: '2026-01-14T00:00:00Z',
          ...state({ Status: 'created', FinishedAt: '0001-01-01T00:00:00Z' }),
        },
      ),
    ),
  ),
  pair(
    'limits that the kernel does not keep',
    'daemon-warnings',
    info({ Warnings: ['WARNING: No swap limit support'] }),
    info({ Warnings: ['WARNING: bridge-nf-call-iptables is disabled'] }),
  ),
];

const swarmInfo = { Swarm: { LocalNodeState: 'active', NodeAddr: '10.0.0.1', ControlAvailable: true } };
const spec = (autoLock: boolean, days: number): Json => ({
  Spec: { EncryptionConfig: { AutoLockManagers: autoLock }, CAConfig: { NodeCertExpiry: days * 86_400e9 } },
});
const managers = (count: number) => Array.from({ length: count }, () => ({ Spec: { Role: 'manager' } }));
const inSwarm = (more: HostSpec): HostSpec => ({
  info: swarmInfo,
  swarm: spec(true, 60),
  nodes: managers(3),
  ...more,
});
const overlay = (value: Json): HostSpec =>
  inSwarm({ networks: [{ Id: 'o', Name: 'back', Driver: 'overlay', Scope: 'swarm', Options: value }] });
const serviceWith = (line: string): HostSpec =>
  inSwarm({ services: [{ Spec: { Name: 'shop', TaskTemplate: { ContainerSpec: { Env: [line] } } } }] });

const swarmPairs: readonly Pair[] = [
  pair('two managers', 'swarm-managers', inSwarm({ nodes: managers(2) }), inSwarm({ nodes: managers(5) })),
  pair(
    'plain overlay',
    'overlay-unencrypted',
    overlay({ 'com.docker.network.driver.overlay.vxlanid_list': '4097' }),
    overlay({ encrypted: '' }),
  ),
  pair(
    'managers not locked',
    'swarm-not-locked',
    inSwarm({ swarm: spec(false, 60) }),
    inSwarm({ swarm: spec(true, 60) }),
  ),
  pair(
    'long certificates',
    'swarm-node-certificates',
    inSwarm({ swarm: spec(true, 365) }),
    inSwarm({ swarm: spec(true, 30) }),
  ),
  pair(
    'secret of a service',
    'swarm-secret-in-environment',
    serviceWith('SMTP_PASSWORD=rainy-summer-3'),
    serviceWith('SMTP_HOST=mail.example.com'),
  ),
  pair('swarm of one without use', 'swarm-active', inSwarm({ nodes: managers(1) }), serviceWith('A=b')),
];

const rows = (list: readonly Row[], make: (value: Json) => HostSpec): readonly Pair[] =>
  list.map(([name, rule, flaw, twin]) => pair(name, rule, make(flaw), make(twin)));

export const pairs: readonly Pair[] = [
  ...rows(hostRows, host),
  ...rows(configRows, config),
  ...mountPairs,
  ...stagePairs,
  ...imagePairs,
  ...daemonPairs,
  ...filePairs,
  ...hostPairs,
  ...swarmPairs,
];
