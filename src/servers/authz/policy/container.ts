import { type Fields, fieldsOf, isEmpty } from './go-json.js';
import { type AuthzPolicy, dockerDefaultCapabilities } from './policy.js';
import type { Profile } from './profile.js';
import { type Objection, objection } from './request.js';

/** `live`: a container that is there, whose fields the engine has filled in. */
export type Stage = 'create' | 'update' | 'live';

/** Objections to a host configuration, field by field; mounts and networks have files of their own. */
export function judgeHostConfig(
  host: Fields,
  stage: Stage,
  policy: AuthzPolicy,
  profile: Profile,
): readonly Objection[] {
  return [
    ...judgePrivileges(host, stage, policy, profile),
    ...judgeNamespaces(host, stage, policy, profile),
    ...judgeDevices(host, policy),
    ...judgeKernel(host, policy),
    ...judgePorts(host, policy),
    ...judgeLimits(host, stage, policy),
  ];
}

function* judgePrivileges(
  host: Fields,
  stage: Stage,
  policy: AuthzPolicy,
  profile: Profile,
): Generator<Objection> {
  if (!isEmpty(host.get('Privileged')) && !policy.privileged) {
    yield objection('privileged', 'privileged containers are not allowed; add single capabilities instead');
  }
  const capabilities = policy.capabilities ?? defaultCapabilities(profile);
  yield* allOf(host, 'CapAdd', 'capability', capabilities, (name) => name.toUpperCase().replace(/^CAP_/, ''));
  const filledIn = stage === 'live' ? labelsOfEngine(host) : [];
  yield* allOf(host, 'SecurityOpt', 'security-option', [...policy.securityOptions, ...filledIn]);
  if (profile.kind === 'reserved' && stage !== 'update') yield* judgeReserved(host, profile);
  yield* judgeMasks(host, 'MaskedPaths', maskedPaths, policy);
  yield* judgeMasks(host, 'ReadonlyPaths', readonlyPaths, policy);
}

/**
 * What Docker Engine adds to the options of containers that are privileged or in the host's ipc or pid namespace: they cannot have
 * labels of SELinux. That they are so is judged by itself.
 */
function labelsOfEngine(host: Fields): readonly string[] {
  const isOfHost = ['IpcMode', 'PidMode'].some((field) => host.get(field) === 'host');
  return isOfHost || host.get('Privileged') === true ? ['label=disable'] : [];
}

function defaultCapabilities({ kind }: Profile): readonly string[] {
  return kind === 'reserved' ? [] : [...dockerDefaultCapabilities, 'NET_ADMIN'];
}

/** Where ids are the host's own, a set-uid program of the image would be root's on the host too. */
function* judgeReserved(
  host: Fields,
  { hasNoNewPrivileges }: Extract<Profile, { hasNoNewPrivileges: boolean }>,
): Generator<Objection> {
  const options = host.get('SecurityOpt');
  const words = Array.isArray(options) ? options.map(String) : [];
  const isSet = words.some((word) => /^no-new-privileges(?:[:=]true)?$/.test(word));
  if (!isSet && !hasNoNewPrivileges)
    yield objection(
      'no-new-privileges',
      'add --security-opt no-new-privileges, or set it for the whole engine',
    );
  if (!isEmpty(host.get('GroupAdd')))
    yield objection('user', 'further groups are groups of this host; leave --group-add out');
}

/** What the engine of Docker hides and protects by itself (runc's defaults; Docker Engine 26). */
const maskedPaths = [
  ...[
    'asound',
    'acpi',
    'kcore',
    'keys',
    'latency_stats',
    'timer_list',
    'timer_stats',
    'sched_debug',
    'scsi',
  ].map((name) => `/proc/${name}`),
  '/sys/firmware',
  '/sys/devices/virtual/powercap',
];
const readonlyPaths = ['bus', 'fs', 'irq', 'sys', 'sysrq-trigger'].map((name) => `/proc/${name}`);

/** Null lets the engine choose; a list may add to what the engine hides, but not leave it out. */
function* judgeMasks(
  host: Fields,
  field: string,
  needed: readonly string[],
  policy: AuthzPolicy,
): Generator<Objection> {
  const paths = host.get(field);
  if (paths === null || paths === undefined || policy.privileged) return;
  if (Array.isArray(paths) && needed.every((path) => paths.includes(path))) return;
  yield objection('masked-paths', `${field} must be left to the engine`);
}

export const namespaces = [
  ['NetworkMode', 'network'],
  ['PidMode', 'pid'],
  ['IpcMode', 'ipc'],
  ['UTSMode', 'uts'],
  ['UsernsMode', 'user'],
  ['CgroupnsMode', 'cgroup'],
] as const;

function* judgeNamespaces(
  host: Fields,
  stage: Stage,
  policy: AuthzPolicy,
  profile: Profile,
): Generator<Objection> {
  for (const [field, name] of namespaces) {
    const mode = host.get(field);
    if (isEmpty(mode)) continue;
    if (typeof mode !== 'string') yield objection('namespace', `${field} is not a string`);
    // On cgroup v1 the engine itself fills in "host", and nothing keeps the two apart.
    else if (mode === 'host' && !(stage === 'live' && name === 'cgroup')) {
      if (!policy.hostNamespaces.some((one) => one === name)) {
        yield objection('namespace', `the host's ${name} namespace is not allowed; leave ${field} out`);
      }
    } else if (/^(?:container:|ns:|netns:)|\//.test(mode)) {
      if (!mayShare(name, policy, profile) || !mode.startsWith('container:'))
        yield objection('namespace', `sharing a ${name} namespace is not allowed`);
    } else if (!/^[A-Za-z0-9][A-Za-z0-9_. -]*$/.test(mode)) {
      yield objection('namespace', `${field} is not understood`);
    }
  }
  if (!isEmpty(host.get('Cgroup'))) yield objection('cgroup', 'Cgroup is not allowed; leave it out');
  if (!isEmpty(host.get('CgroupParent'))) {
    yield objection('cgroup', 'a cgroup parent is not allowed; leave CgroupParent out');
  }
}

/** A neighbour with the same ids can reach into a process; one with ids of the host could be root's. */
function mayShare(name: string, { sharedNamespaces }: AuthzPolicy, { kind }: Profile): boolean {
  if (sharedNamespaces !== undefined) return sharedNamespaces.some((one) => one === name);
  return name === 'network' || (kind === 'mapped' && (name === 'pid' || name === 'ipc'));
}

function* judgePorts(host: Fields, { ports }: AuthzPolicy): Generator<Objection> {
  for (const bindings of fieldsOf(host.get('PortBindings'))?.values() ?? [])
    for (const binding of Array.isArray(bindings) ? bindings : []) {
      const text = String(fieldsOf(binding)?.get('HostPort') ?? '');
      // A range asks for any port in it, so its lowest counts.
      const lowest = /^(\d{1,5})(?:-\d{1,5})?$/.exec(text)?.[1];
      if (text === '' || text === '0') continue;
      const number = Number(lowest ?? -1);
      if ((number >= ports.from && number < 65_536) || ports.also.includes(number)) continue;
      yield objection(
        'port',
        `the port ${text.slice(0, 20)} of the host is not allowed; allowed are ${ports.from} and above, ${ports.also.join(', ')}`,
      );
    }
}

function* judgeDevices(host: Fields, policy: AuthzPolicy): Generator<Objection> {
  const devices = host.get('Devices') ?? [];
  for (const device of Array.isArray(devices) ? devices : [undefined]) {
    const path = fieldsOf(device)?.get('PathOnHost');
    if (typeof path === 'string' && policy.devices.includes(path)) continue;
    yield objection('device', `this device is not allowed; allowed are ${listed(policy.devices)}`);
  }
  if (!isEmpty(host.get('DeviceCgroupRules'))) {
    yield objection('device', 'device cgroup rules are not allowed; name devices that the policy allows');
  }
  if (!isEmpty(host.get('DeviceRequests')) && !policy.gpus) {
    yield objection(
      'device',
      'device requests (GPUs, CDI) are not allowed unless the policy says gpus: true',
    );
  }
}

function* judgeKernel(host: Fields, policy: AuthzPolicy): Generator<Objection> {
  const isSysctl = (name: string) =>
    policy.sysctls.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));
  for (const name of keysOf(host.get('Sysctls'))) {
    // The kernel takes slashes for dots, and dots within a name for slashes.
    if (!/^[a-z0-9_-]{1,80}(?:\.[a-z0-9_-]{1,80}){1,20}$/.test(name) || !isSysctl(name)) {
      yield objection(
        'sysctl',
        `the sysctl ${name.slice(0, 80)} is not allowed; allowed are ${listed(policy.sysctls)}`,
      );
    }
  }
  for (const name of keysOf(host.get('Annotations'))) {
    // Runtimes take orders from annotations: hooks, systemd properties.
    if (!policy.annotations.includes(name)) {
      yield objection('annotation', `the annotation ${name.slice(0, 80)} is not allowed; use a label`);
    }
  }
  yield* oneOf(host.get('Runtime'), 'runtime', policy.runtimes);
  yield* oneOf(fieldsOf(host.get('LogConfig'))?.get('Type'), 'log-driver', policy.logDrivers);
  for (const name of keysOf(fieldsOf(host.get('LogConfig'))?.get('Config')))
    if (!logOptions.has(name))
      yield objection('log-driver', `the log option ${name.slice(0, 80)} is not allowed`);
  if (keysOf(host.get('StorageOpt')).some((name) => name !== 'size')) {
    yield objection('storage', 'storage options other than size are not allowed');
  }
}

const logOptions = new Set(
  'max-size max-file compress labels labels-regex env env-regex tag mode max-buffer-size'.split(' '),
);

function* judgeLimits(host: Fields, stage: Stage, { require }: AuthzPolicy): Generator<Objection> {
  for (const field of ['CpuRealtimeRuntime', 'CpuRealtimePeriod', 'OomKillDisable']) {
    if (!isEmpty(host.get(field))) yield objection('limits', `${field} starves the host; leave it out`);
  }
  const score = host.get('OomScoreAdj') ?? 0;
  if (typeof score !== 'number' || score < 0) yield objection('limits', 'OomScoreAdj may not be below 0');
  for (const [field, isRequired] of [
    ['Memory', require.memory],
    ['PidsLimit', require.pids],
  ] as const) {
    const limit = host.get(field);
    const isUnchanged =
      stage === 'update' && (limit === undefined || limit === null || (limit === 0 && field === 'Memory'));
    if (isRequired && !isUnchanged && !(typeof limit === 'number' && limit > 0)) {
      yield objection(
        'limits',
        `a limit is needed: set ${field} (--${field === 'Memory' ? 'memory' : 'pids-limit'})`,
      );
    }
  }
}

function* allOf(
  host: Fields,
  field: string,
  rule: string,
  allowed: readonly string[],
  normalise: (name: string) => string = (name) => name,
): Generator<Objection> {
  const values = host.get(field) ?? [];
  for (const value of Array.isArray(values) ? values : [undefined]) {
    if (typeof value === 'string' && allowed.includes(normalise(value))) continue;
    yield objection(
      rule,
      `the ${rule.replace('-', ' ')} "${String(value).slice(0, 80)}" is not allowed; allowed are ${listed(allowed)}`,
    );
  }
}

function* oneOf(value: unknown, rule: string, allowed: readonly string[]): Generator<Objection> {
  if (isEmpty(value) || (typeof value === 'string' && allowed.includes(value))) return;
  yield objection(rule, `this ${rule.replace('-', ' ')} is not allowed; allowed are ${listed(allowed)}`);
}

function keysOf(value: unknown): readonly string[] {
  if (isEmpty(value)) return [];
  return [...(fieldsOf(value)?.keys() ?? ['(not an object)'])];
}

function listed(names: readonly string[]): string {
  return names.join(', ') || 'none';
}
