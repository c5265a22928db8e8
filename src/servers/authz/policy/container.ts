import { type Fields, fieldsOf, isEmpty } from './go-json.js';
import { judgeMounts } from './mounts.js';
import type { AuthzPolicy } from './policy.js';
import { type Objection, objection } from './request.js';
import type { Surroundings } from './world.js';

/** `live`: a container that is there, whose fields the engine has filled in. */
export type Stage = 'create' | 'update' | 'live';

/** Objections to a host configuration, by field. */
export async function judgeHostConfig(
  host: Fields,
  stage: Stage,
  policy: AuthzPolicy,
  around: Surroundings,
): Promise<readonly Objection[]> {
  return [
    ...judgePrivileges(host, policy),
    ...judgeNamespaces(host, stage, policy),
    ...judgeDevices(host, policy),
    ...judgeKernel(host, policy),
    ...judgeLimits(host, stage, policy),
    ...(await judgeNeighbours(host, policy, around)),
    ...(await judgeMounts(host, policy, around)),
  ];
}

export function judgeUser(config: Fields, policy: AuthzPolicy): readonly Objection[] {
  const user = config.get('User');
  if (!policy.require.nonRootUser) return [];
  // A name means whatever the image's /etc/passwd says, so only a number is a promise.
  if (typeof user === 'string' && /^[1-9]\d{0,8}(?::\d{1,9})?$/.test(user)) return [];
  return [objection('user', 'the container must run as a number other than 0, such as --user 1000')];
}

function* judgePrivileges(host: Fields, policy: AuthzPolicy): Generator<Objection> {
  if (!isEmpty(host.get('Privileged')) && !policy.privileged) {
    yield objection('privileged', 'privileged containers are not allowed; add single capabilities instead');
  }
  yield* allOf(host, 'CapAdd', 'capability', policy.capabilities, (name) =>
    name.toUpperCase().replace(/^CAP_/, ''),
  );
  yield* allOf(host, 'SecurityOpt', 'security-option', policy.securityOptions);
  yield* judgeMasks(host, 'MaskedPaths', ['/proc/kcore', '/proc/keys', '/sys/firmware'], policy);
  yield* judgeMasks(host, 'ReadonlyPaths', ['/proc/sys', '/proc/sysrq-trigger', '/proc/bus'], policy);
}

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

const namespaces = [
  ['NetworkMode', 'network'],
  ['PidMode', 'pid'],
  ['IpcMode', 'ipc'],
  ['UTSMode', 'uts'],
  ['UsernsMode', 'user'],
  ['CgroupnsMode', 'cgroup'],
] as const;

function* judgeNamespaces(host: Fields, stage: Stage, policy: AuthzPolicy): Generator<Objection> {
  for (const [field, name] of namespaces) {
    const mode = host.get(field);
    if (isEmpty(mode)) continue;
    if (typeof mode !== 'string') yield objection('namespace', `${field} is not a text`);
    // On cgroup v1 the engine itself fills in "host", and nothing tells the two apart.
    else if (mode === 'host' && !(stage === 'live' && name === 'cgroup')) {
      if (!policy.hostNamespaces.some((one) => one === name)) {
        yield objection('namespace', `the host's ${name} namespace is not allowed; leave ${field} out`);
      }
    } else if (/^(?:container:|ns:|netns:)|\//.test(mode)) {
      const shared = policy.sharedNamespaces.some((one) => one === name) && mode.startsWith('container:');
      if (!shared) yield objection('namespace', `sharing a ${name} namespace is not allowed`);
    } else if (!/^[A-Za-z0-9][A-Za-z0-9_. -]*$/.test(mode)) {
      yield objection('namespace', `${field} is not understood`);
    }
  }
  if (!isEmpty(host.get('Cgroup'))) yield objection('cgroup', 'Cgroup is not allowed; leave it out');
  if (!isEmpty(host.get('CgroupParent'))) {
    yield objection('cgroup', 'a cgroup parent is not allowed; leave CgroupParent out');
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
    if (!/^[a-z0-9_.-]+$/.test(name) || !isSysctl(name)) {
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
  if (keysOf(host.get('StorageOpt')).some((name) => name !== 'size')) {
    yield objection('storage', 'storage options other than size are not allowed');
  }
}

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

/** Whose network is joined must not be the host's: such a neighbour may be older than the policy. */
async function judgeNeighbours(host: Fields, policy: AuthzPolicy, around: Surroundings) {
  const found: Objection[] = [];
  for (const [field, name] of namespaces) {
    const mode = host.get(field);
    if (typeof mode !== 'string' || !mode.startsWith('container:')) continue;
    if (policy.hostNamespaces.some((one) => one === name)) continue;
    const neighbour = await around.container(mode.slice('container:'.length));
    const theirs = fieldsOf(neighbour?.hostConfig)?.get(field);
    if (neighbour === undefined || theirs === 'host') {
      found.push(objection('namespace', `${mode} is not there, or shares the host's ${name} namespace`));
    }
  }
  return found;
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
