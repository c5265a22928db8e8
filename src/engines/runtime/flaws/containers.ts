import { container, type HostSpec, type Json, port } from '../../../testing/runtime-host.js';
import { config, host, one, type Pair, pair } from '../../../testing/runtime-pairs.js';

function joined(kind: 'NetworkMode' | 'PidMode' | 'IpcMode', last: Json): HostSpec {
  const end = container(last);
  const middle = container({ [kind]: `container:${end.Id}` });
  const first = container({ [kind]: `container:${middle.Id}` });
  return one(end, middle, first);
}

export const pairs: readonly Pair[] = [
  // Namespaces.
  pair(
    'two steps to the network of the host',
    'host-network',
    joined('NetworkMode', { NetworkMode: 'host' }),
    joined('NetworkMode', { NetworkMode: 'orders' }),
  ),
  pair(
    'two steps to the processes of the host',
    'host-pid',
    joined('PidMode', { PidMode: 'host' }),
    joined('PidMode', { PidMode: '' }),
  ),
  pair(
    'two steps to the memory of the host',
    'host-ipc',
    joined('IpcMode', { IpcMode: 'host' }),
    joined('IpcMode', { IpcMode: 'shareable' }),
  ),
  pair('users of the host', 'host-user-namespace', host({ UsernsMode: 'host' }), host({ UsernsMode: '' })),
  pair(
    'control groups of the host',
    'host-cgroup',
    host({ CgroupnsMode: 'host' }),
    host({ CgroupnsMode: 'private' }),
  ),
  pair('name of the host', 'host-uts', host({ UTSMode: 'host' }), host({ UTSMode: '', Hostname: 'host' })),
  pair(
    'joined by a short id',
    'shared-process-namespace',
    (() => {
      const other = container();
      return one(other, container({ PidMode: `container:${String(other.Id).slice(0, 64)}` }));
    })(),
    one(container(), container({ PidMode: 'private' })),
  ),

  // Limits.
  pair('pids limit of -1', 'pids-limit-missing', host({ PidsLimit: -1 }), host({ PidsLimit: 1 })),
  pair(
    'pids limit left to the engine',
    'pids-limit-missing',
    host({ PidsLimit: null }),
    host({ PidsLimit: 4096 }),
  ),
  pair(
    'a CPU period and no quota',
    'cpu-limit-missing',
    host({ NanoCpus: 0, CpuPeriod: 100000 }),
    host({ NanoCpus: 0, CpuPeriod: 100000, CpuQuota: 50000 }),
  ),
  pair(
    'a reservation is no limit',
    'memory-limit-missing',
    host({ Memory: 0, MemoryReservation: 268435456 }),
    host({ Memory: 268435456, MemoryReservation: 134217728 }),
  ),
  pair(
    'open files beyond the default',
    'ulimit-raised',
    host({ Ulimits: [{ Name: 'nofile', Soft: 1024, Hard: 1048576 }] }),
    host({ Ulimits: [{ Name: 'nofile', Soft: 512, Hard: 1024 }] }),
  ),
  pair(
    'unlimited core files',
    'ulimit-raised',
    host({ Ulimits: [{ Name: 'nofile', Soft: -1, Hard: -1 }] }),
    host({ Ulimits: [{ Name: 'core', Soft: 0, Hard: 0 }] }),
  ),
  pair(
    'a control group of the system',
    'cgroup-parent',
    host({ CgroupParent: 'system.slice' }),
    host({ CgroupParent: '' }),
  ),

  // Ports.
  pair('every IPv6 address', 'port-on-all-interfaces', host(port('::', '8080')), host(port('::1', '8080'))),
  pair(
    'every address, written out',
    'port-on-all-interfaces',
    host(port('0:0:0:0:0:0:0:0', '8080')),
    host(port('fd00::5', '8080')),
  ),
  pair(
    'a range of ports',
    'privileged-port',
    host(port('127.0.0.1', '1000-1023')),
    host(port('127.0.0.1', '1024-1040')),
  ),
  pair(
    'a privileged port over UDP',
    'privileged-port',
    host(port('127.0.0.1', '53', '5353/udp')),
    host(port('127.0.0.1', '5353', '5353/udp')),
  ),
  pair(
    'the second binding of one port',
    'port-on-all-interfaces',
    host({
      PortBindings: {
        '8080/tcp': [
          { HostIp: '127.0.0.1', HostPort: '8080' },
          { HostIp: '', HostPort: '8081' },
        ],
      },
    }),
    host({
      PortBindings: {
        '8080/tcp': [
          { HostIp: '127.0.0.1', HostPort: '8080' },
          { HostIp: '10.0.0.5', HostPort: '8081' },
        ],
      },
    }),
  ),
  pair(
    'the default bridge beside another',
    'default-bridge-network',
    one(container({}, {}, { NetworkSettings: { Networks: { orders: {}, bridge: {} }, Ports: {} } })),
    one(container({}, {}, { NetworkSettings: { Networks: { orders: {}, 'bridge-2': {} }, Ports: {} } })),
  ),

  // Life.
  pair(
    'restarted always',
    'restart-without-end',
    host({ RestartPolicy: { Name: 'unless-stopped', MaximumRetryCount: 0 } }),
    host({ RestartPolicy: { Name: 'no', MaximumRetryCount: 0 } }),
  ),
  pair(
    'restarted six times',
    'restart-without-end',
    host({ RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 6 } }),
    host({ RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 1 } }),
  ),
  pair(
    "the image's health check switched off",
    'healthcheck-missing',
    config({ Healthcheck: { Test: ['NONE'] } }),
    config({ Healthcheck: { Test: ['CMD-SHELL', 'true'] } }),
  ),
  pair(
    'a token of a known kind in the environment',
    'secret-in-environment',
    config({ Env: ['SETTINGS_DATABASE_PASSWORD=Xq9vT2mLr8Kp'] }),
    config({ Env: ['SETTINGS_DATABASE_PASSWORD_FILE=/run/secrets/db'] }),
  ),
  pair(
    'a password within an address',
    'secret-in-environment',
    config({ Env: ['STORE=postgres://app:Xq9vT2mLr8Kp@db/orders'] }),
    config({ Env: ['STORE=postgres://app@db/orders'] }),
  ),
  pair(
    'a privileged container by an odd name',
    'privileged-container',
    one(container({ Privileged: true }, {}, { Name: '/"><b>$(x)\u202e' })),
    one(container({}, {}, { Name: '/"><b>$(y)\u202e' })),
  ),
  pair(
    'created and never started',
    'privileged-container',
    one(container({ Privileged: true }, {}, { State: { Status: 'created', Running: false, Pid: 0 } })),
    one(container({}, {}, { State: { Status: 'created', Running: false, Pid: 0 } })),
  ),
  pair(
    'a temporary file system where programs run',
    'tmpfs-executable',
    host({ Tmpfs: { '/tmp': 'rw,exec,suid' } }),
    host({ Tmpfs: { '/tmp': 'rw,noexec,nosuid,nodev' } }),
  ),
  pair(
    'a runtime that no one knows',
    'unknown-runtime',
    host({ Runtime: 'my-runtime' }),
    host({ Runtime: 'runsc' }),
  ),
];
