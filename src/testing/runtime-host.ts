import type { World } from '../core/world.js';
import { type FakeAnswer, fakeWorld } from './fake-world.js';

/** Any JSON object, as the Engine API sends them. */
export type Json = Readonly<Record<string, unknown>>;

/** A host in the words of the Engine API and of its files; every part that is left out is the hardened one. */
export interface HostSpec {
  readonly containers?: readonly Json[];
  readonly images?: readonly ImageSpec[];
  readonly info?: Json;
  readonly version?: Json;
  readonly networks?: readonly Json[];
  readonly volumes?: readonly Json[];
  /** Of dockerd, after its name. */
  readonly args?: readonly string[];
  readonly daemonJson?: Json;
  readonly files?: Readonly<Record<string, string>>;
  /** Paths that there are not, though the hardened host has them. */
  readonly without?: readonly string[];
  readonly symlinks?: Readonly<Record<string, string>>;
  readonly modes?: Readonly<Record<string, number>>;
  readonly owners?: Readonly<Record<string, readonly [uid: number, gid: number]>>;
  readonly answers?: Readonly<Record<string, FakeAnswer>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Addresses that answer a stranger: `http://127.0.0.1:2375`. */
  readonly open?: readonly string[];
  readonly swarm?: Json;
  readonly nodes?: readonly Json[];
  readonly services?: readonly Json[];
  /** Of container ids; answers 404 to their inspection. */
  readonly vanished?: readonly string[];
}

export interface ImageSpec {
  readonly inspect: Json;
  /** `CreatedBy`, from the base up. */
  readonly history: readonly string[];
}

export const socket = '/run/docker.sock';
const daemonPid = 700;
const digest = (letter: string) => `sha256:${letter.repeat(64)}`;

/** The image that every container of a specification runs unless it names another. */
export const appImage = image();

export function image(config: Json = {}, more: Json = {}, steps: readonly string[] = []): ImageSpec {
  return {
    inspect: {
      Id: digest('a'),
      RepoTags: ['registry.example.com/app:1.4'],
      RepoDigests: [`registry.example.com/app@${digest('b')}`],
      Created: '2026-01-02T10:00:00Z',
      Config: {
        User: '10001:10001',
        Env: ['PATH=/usr/bin'],
        Labels: { team: 'orders' },
        Healthcheck: { Test: ['CMD', '/app', 'health'] },
        ...config,
      },
      ...more,
    },
    history: [
      'ADD rootfs.tar.xz / # buildkit',
      'RUN /bin/sh -c apt-get update && apt-get install -y app # buildkit',
      'COPY app /app # buildkit',
      ...steps,
    ],
  };
}

let made = 0;

/** A container that keeps every recommendation; `host` and `config` are laid over it. */
export function container(host: Json = {}, config: Json = {}, more: Json = {}): Json {
  made += 1;
  return {
    Id: made.toString(16).padStart(64, 'c'),
    Name: `/web-${made}`,
    Created: '2026-01-10T10:00:00Z',
    Image: digest('a'),
    AppArmorProfile: 'docker-default',
    ProcessLabel: '',
    MountLabel: '',
    ExecIDs: null,
    State: { Status: 'exited', Running: false, Pid: 0, FinishedAt: '2026-01-14T10:00:00Z' },
    Config: {
      Image: `registry.example.com/app@${digest('b')}`,
      User: '10001:10001',
      Env: ['PATH=/usr/bin'],
      Labels: {},
      Healthcheck: { Test: ['CMD', '/app', 'health'] },
      ...config,
    },
    HostConfig: {
      Binds: null,
      Privileged: false,
      ReadonlyRootfs: true,
      CapAdd: null,
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges'],
      NetworkMode: 'orders',
      PidMode: '',
      IpcMode: 'private',
      UTSMode: '',
      UsernsMode: '',
      CgroupnsMode: 'private',
      CgroupParent: '',
      Memory: 268_435_456,
      MemorySwap: 268_435_456,
      NanoCpus: 1_000_000_000,
      CpuShares: 0,
      CpuQuota: 0,
      CpuPeriod: 0,
      CpusetCpus: '',
      PidsLimit: 100,
      OomKillDisable: null,
      Ulimits: null,
      Devices: [],
      DeviceRequests: null,
      DeviceCgroupRules: null,
      RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 5 },
      PublishAllPorts: false,
      PortBindings: {},
      VolumesFrom: null,
      MaskedPaths: [
        '/proc/asound',
        '/proc/acpi',
        '/proc/kcore',
        '/proc/keys',
        '/proc/timer_list',
        '/sys/firmware',
      ],
      ReadonlyPaths: ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'],
      GroupAdd: null,
      Runtime: 'runc',
      ...host,
    },
    Mounts: [],
    NetworkSettings: { Networks: { orders: {} }, Ports: {} },
    ...more,
  };
}

/** Adds a bind mount the way an engine reports it. */
export function bind(source: string, more: Json = {}): Json {
  return {
    Type: 'bind',
    Source: source,
    Destination: '/mnt',
    Mode: '',
    RW: true,
    Propagation: 'rprivate',
    ...more,
  };
}

export function volume(name: string): Json {
  return {
    Type: 'volume',
    Name: name,
    Source: `/var/lib/docker/volumes/${name}/_data`,
    Destination: '/data',
    Driver: 'local',
    RW: true,
    Propagation: '',
  };
}

export function port(hostIp: string, hostPort: string, inner = '8080/tcp'): Json {
  return { PortBindings: { [inner]: [{ HostIp: hostIp, HostPort: hostPort }] } };
}

const info: Json = {
  Name: 'host-1',
  OSType: 'linux',
  OperatingSystem: 'Debian GNU/Linux 13',
  DockerRootDir: '/var/lib/docker/165536.165536',
  Driver: 'overlay2',
  LoggingDriver: 'journald',
  CgroupVersion: '2',
  SecurityOptions: [
    'name=apparmor',
    'name=seccomp,profile=builtin',
    'name=userns',
    'name=no-new-privileges',
    'name=rootless',
  ],
  Plugins: { Authorization: ['seaworthy'] },
  RegistryConfig: {
    InsecureRegistryCIDRs: ['127.0.0.0/8', '::1/128'],
    IndexConfigs: { 'docker.io': { Secure: true, Mirrors: [] } },
    Mirrors: [],
  },
  Debug: false,
  ExperimentalBuild: false,
  LiveRestoreEnabled: true,
  Swarm: { LocalNodeState: 'inactive', NodeAddr: '', ControlAvailable: false },
  Warnings: null,
};

const version: Json = {
  Version: '29.1.3',
  ApiVersion: '1.52',
  MinAPIVersion: '1.44',
  Components: [
    { Name: 'Engine', Version: '29.1.3' },
    { Name: 'containerd', Version: 'v2.2.0' },
    { Name: 'runc', Version: '1.3.4' },
  ],
};

const daemonJson: Json = {
  icc: false,
  'log-level': 'info',
  'default-ulimits': { nofile: { Name: 'nofile', Soft: 1024, Hard: 4096 } },
  'userland-proxy': false,
  'no-new-privileges': true,
};

const watched = [
  '/usr/bin/dockerd',
  '/run/containerd',
  '/var/lib/docker',
  '/etc/docker',
  '/usr/lib/systemd/system/docker.service',
  '/run/docker.sock',
  '/etc/default/docker',
  '/etc/containerd/config.toml',
  '/etc/sysconfig/docker',
  '/usr/bin/containerd',
  '/usr/bin/containerd-shim',
  '/usr/bin/containerd-shim-runc-v1',
  '/usr/bin/containerd-shim-runc-v2',
  '/usr/bin/runc',
];

export const auditRules = watched.map((path) => `-w ${path} -p wa -k docker`).join('\n');

/** The files of a hardened host, as far as the audit reads them. */
function filesOf(spec: HostSpec): Record<string, string> {
  const files: Record<string, string> = {
    ...Object.fromEntries(
      watched
        .filter((path) => !['/run/containerd', '/var/lib/docker', '/etc/docker'].includes(path))
        .map((path) => [path, 'x']),
    ),
    '/var/lib/docker/keep': '',
    '/run/containerd/containerd.sock': '',
    '/usr/lib/systemd/system/docker.socket': 'x',
    '/etc/docker/daemon.json': JSON.stringify(spec.daemonJson ?? daemonJson),
    '/etc/docker/certs.d/registry.example.com/ca.crt': 'x',
    '/etc/audit/rules.d/docker.rules': auditRules,
    '/etc/group': 'root:x:0:\ndocker:x:998:\ndisk:x:6:\nstaff:x:50:',
    '/proc/net/unix': `Num       RefCount Protocol Flags    Type St Inode Path\n0: 00000002 00000000 00010000 0001 01 4242 ${socket}`,
    [`/proc/${daemonPid}/comm`]: 'dockerd\n',
    [`/proc/${daemonPid}/cmdline`]: ['dockerd', ...(spec.args ?? ['-H', 'fd://']), ''].join('\0'),
    '/proc/self/mountinfo':
      '20 1 8:1 / / rw - ext4 /dev/sda1 rw\n30 20 8:2 / /var/lib/docker rw - ext4 /dev/sdb1 rw',
    '/sys/kernel/security/lsm': 'capability,landlock,yama,apparmor',
    '/sys/fs/cgroup/cgroup.controllers': 'cpu memory pids',
    ...Object.fromEntries(
      Object.entries({
        'kernel/randomize_va_space': '2',
        'kernel/dmesg_restrict': '1',
        'kernel/kptr_restrict': '1',
        'kernel/unprivileged_bpf_disabled': '2',
        'fs/protected_symlinks': '1',
        'fs/protected_hardlinks': '1',
        'fs/suid_dumpable': '0',
      }).map(([name, value]) => [`/proc/sys/${name}`, `${value}\n`]),
    ),
    ...spec.files,
  };
  for (const path of spec.without ?? []) delete files[path];
  return files;
}

const modes: Readonly<Record<string, number>> = {
  [socket]: 0o660,
  '/run/containerd/containerd.sock': 0o660,
  '/etc/docker/certs.d/registry.example.com/ca.crt': 0o444,
};

/** A world in which the host answers at `unix:///run/docker.sock`. */
export function hostWorld(spec: HostSpec = {}): World {
  const world = fakeWorld({
    files: filesOf(spec),
    symlinks: { [`/proc/${daemonPid}/fd/4`]: 'socket:[4242]', ...spec.symlinks },
    modes: { ...modes, ...spec.modes },
    env: { DOCKER_CONTENT_TRUST: '1', ...spec.env },
    responses: ({ url, socketPath }) =>
      socketPath === undefined ? strangers(url, spec) : answerOf(new URL(url), spec),
    processes: () => undefined,
  });
  const owners: NonNullable<HostSpec['owners']> = { [socket]: [0, 998], ...spec.owners };
  return {
    ...world,
    disk: {
      ...world.disk,
      status: (path) => {
        const status = world.disk.status(path);
        const [uid, gid] = owners[path] ?? [status?.uid ?? 0, status?.gid ?? 0];
        // Folders have no bits of their own on a fake disk.
        return status && { ...status, uid, gid, mode: spec.modes?.[path] ?? status.mode };
      },
    },
  };
}

function strangers(url: string, { open = [] }: HostSpec): FakeAnswer | undefined {
  return open.some((address) => url === `${address}/_ping`) ? 'OK' : undefined;
}

function answerOf({ pathname, search }: URL, spec: HostSpec): FakeAnswer | undefined {
  const path = `${pathname.replace(/^\/v[\d.]+/, '')}${search}`;
  const given = spec.answers?.[path];
  if (given !== undefined) return given;
  const found = fixedAnswers(spec)[path] ?? lookup(path, spec);
  return found === undefined
    ? { status: 404, body: '{"message":"no such thing"}' }
    : withHeaders(found, spec);
}

function withHeaders(body: unknown, spec: HostSpec): FakeAnswer {
  const api = String((spec.version ?? version).ApiVersion ?? '');
  return {
    headers: api === '' ? {} : { 'Api-Version': api },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

function fixedAnswers(spec: HostSpec): Readonly<Record<string, unknown>> {
  return {
    '/_ping': 'OK',
    '/info': { ...info, ...spec.info },
    '/version': { ...version, ...spec.version },
    '/containers/json?all=1': (spec.containers ?? []).map(({ Id, Name }) => ({ Id, Names: [Name] })),
    '/images/json': (spec.images ?? [appImage]).map(({ inspect }) => ({ Id: inspect.Id })),
    '/networks': spec.networks ?? [
      {
        Id: 'n0',
        Name: 'bridge',
        Driver: 'bridge',
        Scope: 'local',
        Options: { 'com.docker.network.bridge.enable_icc': 'false' },
      },
      { Id: 'n1', Name: 'orders', Driver: 'bridge', Scope: 'local', Options: {} },
    ],
    '/volumes': { Volumes: spec.volumes ?? [] },
    '/swarm': spec.swarm,
    '/nodes': spec.nodes ?? [],
    '/services': spec.services ?? [],
  };
}

function lookup(path: string, { containers = [], images = [appImage], vanished = [] }: HostSpec): unknown {
  const [, kind, id = '', action] = path.split('/').map(decodeURIComponent);
  if (kind === 'containers' && action === 'json') {
    return vanished.includes(id) ? undefined : containers.find((one) => one.Id === id);
  }
  const found = kind === 'images' ? images.find(({ inspect }) => inspect.Id === id) : undefined;
  if (action === 'history') return found?.history.map((CreatedBy) => ({ CreatedBy })).reverse();
  return action === 'json' ? found?.inspect : undefined;
}
