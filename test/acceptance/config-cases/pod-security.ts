/**
 * Pods against each control of the Pod Security Standards
 * (https://kubernetes.io/docs/concepts/security/pod-security-standards/), written from that page alone: every restricted
 * field, at every place where the page names it, in every kind that holds a pod.
 */

type Json = Readonly<Record<string, unknown>>;
export type Level = 'baseline' | 'restricted';

export interface PodSecurityCase {
  readonly control: string;
  readonly level: Level;
  readonly fails: boolean;
  readonly name: string;
  readonly spec: Json;
  readonly annotations?: Json;
}

const image = 'registry.harbour.test/lantern:3.1';
const hardened: Json = {
  allowPrivilegeEscalation: false,
  runAsNonRoot: true,
  runAsUser: 20_417,
  seccompProfile: { type: 'RuntimeDefault' },
  capabilities: { drop: ['ALL'] },
};

/** A container that passes the restricted level, with its context and other fields changed. */
function container(name: string, context: Json | undefined = {}, more: Json = {}): Json {
  return { name, image, securityContext: { ...hardened, ...context }, ...more };
}

function pod(change: Json = {}): Json {
  return { containers: [container('deck')], ...change };
}

/** The same container at each place that the standards name. */
const places: Readonly<Record<string, (one: Json) => Json>> = {
  'the only container': (one) => ({ containers: [one] }),
  'the second container': (one) => ({ containers: [container('helm'), one] }),
  'an init container': (one) => ({ initContainers: [one], containers: [container('helm')] }),
  'an ephemeral container': (one) => ({ ephemeralContainers: [one], containers: [container('helm')] }),
};

type Row = readonly [fails: '+' | '-', name: string, spec: Json, annotations?: Json];

const everywhere = (verdict: '+' | '-', name: string, context: Json, more: Json = {}): readonly Row[] =>
  Object.entries(places).map(
    ([place, put]): Row => [verdict, `${name}, in ${place}`, put(container('mast', context, more))],
  );
const ofPod = (verdict: '+' | '-', name: string, context: Json): Row => [
  verdict,
  `${name}, of the pod`,
  pod({ securityContext: context }),
];
const inheriting = (fields: readonly string[], context: Json): Json => ({
  ...context,
  ...Object.fromEntries(fields.map((field) => [field, undefined])),
});
const both = (verdict: '+' | '-', name: string, context: Json): readonly Row[] => [
  ...everywhere(verdict, name, context),
  ofPod(verdict, name, context),
];
const volume = (verdict: '+' | '-', type: string, value: Json): Row => [
  verdict,
  `a volume of the type ${type}`,
  pod({ volumes: [{ name: 'hold', [type]: value }] }),
];
const capabilities = (verdict: '+' | '-', add: readonly string[]): readonly Row[] =>
  everywhere(verdict, add.join(' ') || 'an empty list', { capabilities: { drop: ['ALL'], add } });
const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const hooks = ['postStart', 'preStop'] as const;
const actions: readonly (readonly [string, Json])[] = [
  ['httpGet', { path: '/ebb', port: 8081, host: '10.20.30.40' }],
  ['tcpSocket', { port: 8081, host: 'berths.internal' }],
];
const withoutHost = (action: Json): Json => ({ ...action, host: undefined });
const safeSysctls = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
];
const sysctls = (verdict: '+' | '-', ...names: readonly string[]): Row => [
  verdict,
  names.join(' ') || 'an empty list',
  pod({ securityContext: { sysctls: names.map((name) => ({ name, value: '1' })) } }),
];
const apparmor = (verdict: '+' | '-', profile: string): Row => [
  verdict,
  `the annotation ${profile}`,
  pod(),
  { 'container.apparmor.security.beta.kubernetes.io/deck': profile },
];
const windows = (change: Json = {}): Json => ({
  os: { name: 'windows' },
  containers: [{ name: 'deck', image, securityContext: { runAsNonRoot: true } }],
  ...change,
});

const baseline: Readonly<Record<string, readonly Row[]>> = {
  HostProcess: [
    ...both('+', 'asked for', { windowsOptions: { hostProcess: true } }),
    ['+', 'asked for, on Windows', windows({ securityContext: { windowsOptions: { hostProcess: true } } })],
    ...both('-', 'refused', { windowsOptions: { hostProcess: false } }),
    ...both('-', 'a user name alone', { windowsOptions: { runAsUserName: 'ContainerUser' } }),
  ],
  'Host Namespaces': [
    ...['hostNetwork', 'hostPID', 'hostIPC'].flatMap((name): readonly Row[] => [
      ['+', name, pod({ [name]: true })],
      ['-', `${name} refused`, pod({ [name]: false })],
      ['-', `${name} null`, pod({ [name]: null })],
    ]),
    ['+', 'all three', pod({ hostNetwork: true, hostPID: true, hostIPC: true })],
    ['-', 'none', pod()],
  ],
  'Privileged Containers': [
    ...everywhere('+', 'privileged', { privileged: true }),
    ...everywhere('-', 'not privileged', { privileged: false }),
  ],
  Capabilities: [
    ...[
      'NET_RAW',
      'NET_ADMIN',
      'SYS_ADMIN',
      'SYS_TIME',
      'SYS_MODULE',
      'BPF',
      'ALL',
      'CAP_CHOWN',
      'chown',
      'KEELHAUL',
    ].flatMap((name) => capabilities('+', [name])),
    ...capabilities('+', ['CHOWN', 'SYS_PTRACE']),
    ...capabilities('-', ['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD']),
    ...capabilities('-', ['NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT']),
    ...capabilities('-', []),
  ],
  'HostPath Volumes': [
    volume('+', 'hostPath', { path: '/var/lib/berths' }),
    volume('+', 'hostPath', { path: '/', type: 'Directory' }),
    volume('+', 'hostPath', { path: '/run/lantern.sock', type: 'Socket' }),
    volume('+', 'hostPath', {}),
    [
      '+',
      'the second volume',
      pod({
        volumes: [
          { name: 'a', emptyDir: {} },
          { name: 'b', hostPath: { path: '/mnt/b' } },
        ],
      }),
    ],
    volume('-', 'emptyDir', {}),
    volume('-', 'nfs', { server: 'nas.harbour.test', path: '/hold' }),
    ['-', 'no volumes', pod({ volumes: [] })],
  ],
  'Host Ports': [
    ...everywhere('+', 'a port of the host', {}, { ports: [{ containerPort: 8081, hostPort: 8081 }] }),
    ...everywhere(
      '+',
      'the second port',
      {},
      { ports: [{ containerPort: 1 }, { containerPort: 8082, hostPort: 31_007 }] },
    ),
    ...everywhere('+', 'over UDP', {}, { ports: [{ containerPort: 5353, hostPort: 5353, protocol: 'UDP' }] }),
    ...everywhere('-', 'of the container alone', {}, { ports: [{ containerPort: 8081 }] }),
    ...everywhere('-', 'zero', {}, { ports: [{ containerPort: 8081, hostPort: 0 }] }),
  ],
  'Host Probes / Lifecycle Hooks': [
    ...['the only container', 'the second container', 'an init container'].flatMap((place) =>
      actions.flatMap(([action, value]): readonly Row[] => {
        const put = places[place] ?? ((one: Json) => one);
        const row = (verdict: '+' | '-', name: string, more: Json): Row => [
          verdict,
          `${name}, in ${place}`,
          put(container('mast', {}, more)),
        ];
        return [
          ...probes.map((probe) => row('+', `${probe} ${action}`, { [probe]: { [action]: value } })),
          ...probes.map((probe) =>
            row('-', `${probe} ${action} of the pod itself`, { [probe]: { [action]: withoutHost(value) } }),
          ),
          ...hooks.map((hook) =>
            row('+', `${hook} ${action}`, { lifecycle: { [hook]: { [action]: value } } }),
          ),
          ...hooks.map((hook) =>
            row('-', `${hook} ${action} of the pod itself`, {
              lifecycle: { [hook]: { [action]: withoutHost(value) } },
            }),
          ),
          row('-', `an empty host, ${action}`, { livenessProbe: { [action]: { ...value, host: '' } } }),
        ];
      }),
    ),
    ...everywhere(
      '-',
      'a command',
      {},
      { livenessProbe: { exec: { command: ['/deck', 'ping', '--host', 'berths.internal'] } } },
    ),
  ],
  AppArmor: [
    ...both('+', 'unconfined', { appArmorProfile: { type: 'Unconfined' } }),
    ...both('-', 'of the runtime', { appArmorProfile: { type: 'RuntimeDefault' } }),
    ...both('-', 'of the host', { appArmorProfile: { type: 'Localhost', localhostProfile: 'berth' } }),
    apparmor('+', 'unconfined'),
    apparmor('+', 'berth'),
    apparmor('-', 'runtime/default'),
    apparmor('-', 'localhost/berth'),
  ],
  SELinux: [
    ...['spc_t', 'berth_t', 'container_file_t'].flatMap((type) =>
      both('+', `the type ${type}`, { seLinuxOptions: { type } }),
    ),
    ...both('+', 'a user', { seLinuxOptions: { user: 'system_u' } }),
    ...both('+', 'a role', { seLinuxOptions: { role: 'object_r' } }),
    ...['container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t'].flatMap((type) =>
      both('-', `the type ${type}`, { seLinuxOptions: { type } }),
    ),
    ...both('-', 'a level', { seLinuxOptions: { level: 's0:c41,c702' } }),
    ...both('-', 'empty strings', { seLinuxOptions: { type: '', user: '', role: '' } }),
  ],
  '/proc Mount Type': [
    ...everywhere('+', 'unmasked', { procMount: 'Unmasked' }),
    ...everywhere('+', 'another word', { procMount: 'Berth' }),
    ...everywhere('-', 'the default', { procMount: 'Default' }),
    [
      '-',
      'unmasked, with users of its own',
      { hostUsers: false, containers: [container('deck', { procMount: 'Unmasked' })] },
    ],
  ],
  Seccomp: [
    ...both('+', 'unconfined', { seccompProfile: { type: 'Unconfined' } }),
    ...both('-', 'of the runtime', { seccompProfile: { type: 'RuntimeDefault' } }),
    ...both('-', 'of the host', { seccompProfile: { type: 'Localhost', localhostProfile: 'berth.json' } }),
    ['-', 'none named', { containers: [{ name: 'deck', image }] }],
  ],
  Sysctls: [
    sysctls('+', 'kernel.msgmax'),
    sysctls('+', 'net.core.somaxconn'),
    sysctls('+', 'fs.mqueue.msg_max'),
    sysctls('+', 'vm.swappiness'),
    sysctls('+', 'net.ipv4.tcp_syncookies', 'kernel.sem'),
    ...safeSysctls.map((name) => sysctls('-', name)),
    sysctls('-', 'net/ipv4/ping_group_range'),
    sysctls('-'),
  ],
};

const otherVolumes: Readonly<Record<string, Json>> = {
  hostPath: { path: '/mnt/hold' },
  gcePersistentDisk: { pdName: 'hold' },
  awsElasticBlockStore: { volumeID: 'vol-4417' },
  gitRepo: { repository: 'https://git.harbour.test/hold' },
  nfs: { server: 'nas.harbour.test', path: '/hold' },
  iscsi: { targetPortal: '192.0.2.7', iqn: 'iqn.2031-04.test:hold', lun: 0 },
  glusterfs: { endpoints: 'hold', path: 'hold' },
  rbd: { monitors: ['192.0.2.7'], image: 'hold' },
  flexVolume: { driver: 'harbour.test/hold' },
  cinder: { volumeID: 'hold' },
  cephfs: { monitors: ['192.0.2.7'] },
  flocker: { datasetName: 'hold' },
  fc: { wwids: ['4417'] },
  azureFile: { secretName: 'hold', shareName: 'hold' },
  azureDisk: { diskName: 'hold', diskURI: 'hold' },
  vsphereVolume: { volumePath: 'hold' },
  quobyte: { registry: 'hold', volume: 'hold' },
  portworxVolume: { volumeID: 'hold' },
  scaleIO: { gateway: 'hold', system: 'hold' },
  storageos: { volumeName: 'hold' },
  photonPersistentDisk: { pdID: 'hold' },
};
const ownVolumes: Readonly<Record<string, Json>> = {
  configMap: { name: 'hold' },
  csi: { driver: 'hold.harbour.test' },
  downwardAPI: { items: [] },
  emptyDir: { medium: 'Memory' },
  ephemeral: { volumeClaimTemplate: { spec: {} } },
  persistentVolumeClaim: { claimName: 'hold' },
  projected: { sources: [] },
  secret: { secretName: 'hold' },
};

const restricted: Readonly<Record<string, readonly Row[]>> = {
  'Volume Types': [
    ...Object.entries(otherVolumes).map(([type, value]) => volume('+', type, value)),
    ...Object.entries(ownVolumes).map(([type, value]) => volume('-', type, value)),
  ],
  'Privilege Escalation': [
    ...everywhere('+', 'allowed', { allowPrivilegeEscalation: true }),
    ...everywhere('+', 'not stated', { allowPrivilegeEscalation: undefined }),
    ...everywhere('+', 'null', { allowPrivilegeEscalation: null }),
    ['+', 'no context', { containers: [{ name: 'deck', image }], securityContext: hardenedPod() }],
    ...everywhere('-', 'forbidden', {}),
    ['-', 'on Windows', windows()],
  ],
  'Running as Non-root': [
    ...everywhere('+', 'refused', { runAsNonRoot: false }),
    ...everywhere('+', 'not stated', { runAsNonRoot: undefined }),
    ['+', 'no contexts', { containers: [{ name: 'deck', image }] }],
    [
      '+',
      'the pod, taken back by a container',
      { securityContext: { runAsNonRoot: true }, containers: [container('deck', { runAsNonRoot: false })] },
    ],
    [
      '-',
      'of the pod alone',
      {
        securityContext: { runAsNonRoot: true },
        containers: [container('deck', { runAsNonRoot: undefined })],
      },
    ],
    [
      '-',
      'of the container against the pod',
      { securityContext: { runAsNonRoot: false }, containers: [container('deck')] },
    ],
    ...everywhere('-', 'stated', {}),
    [
      '-',
      'with users of its own',
      { hostUsers: false, containers: [container('deck', { runAsNonRoot: undefined })] },
    ],
  ],
  'Running as Non-root user': [
    ...everywhere('+', 'zero', { runAsUser: 0 }),
    [
      '+',
      'zero, of the pod',
      { securityContext: { runAsUser: 0 }, containers: [container('deck', { runAsUser: undefined })] },
    ],
    ...everywhere('-', 'another number', { runAsUser: 17 }),
    ...everywhere('-', 'not stated', { runAsUser: undefined }),
    [
      '-',
      'zero, with users of its own',
      { hostUsers: false, containers: [container('deck', { runAsUser: 0 })] },
    ],
  ],
  Seccomp: [
    ...everywhere('+', 'not stated', { seccompProfile: undefined }),
    ['+', 'no contexts', { containers: [{ name: 'deck', image }] }],
    [
      '+',
      'one of two containers',
      { containers: [container('helm'), container('deck', { seccompProfile: undefined })] },
    ],
    [
      '-',
      'of the pod alone',
      {
        securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
        containers: [container('deck', { seccompProfile: undefined })],
      },
    ],
    ...everywhere('-', 'of the host', {
      seccompProfile: { type: 'Localhost', localhostProfile: 'berth.json' },
    }),
    ['-', 'on Windows', windows()],
  ],
  Capabilities: [
    ...everywhere('+', 'nothing dropped', { capabilities: {} }),
    ...everywhere('+', 'not stated', { capabilities: undefined }),
    ...everywhere('+', 'some dropped', { capabilities: { drop: ['NET_RAW', 'CHOWN', 'MKNOD'] } }),
    ...['CHOWN', 'SETUID', 'SYS_CHROOT', 'AUDIT_WRITE'].flatMap((name) => capabilities('+', [name])),
    ...capabilities('+', ['NET_BIND_SERVICE', 'KILL']),
    ...capabilities('-', ['NET_BIND_SERVICE']),
    ...everywhere('-', 'all and others dropped', { capabilities: { drop: ['NET_RAW', 'ALL'] } }),
    ['-', 'on Windows', windows()],
  ],
};

function hardenedPod(): Json {
  return inheriting(['capabilities', 'allowPrivilegeEscalation'], hardened);
}

function casesOf(
  level: Level,
  controls: Readonly<Record<string, readonly Row[]>>,
): readonly PodSecurityCase[] {
  return Object.entries(controls).flatMap(([control, rows]) =>
    rows.map(([verdict, name, spec, annotations]) => ({
      control,
      level,
      fails: verdict === '+',
      name,
      spec,
      ...(annotations === undefined ? {} : { annotations }),
    })),
  );
}

export const podSecurityCases: readonly PodSecurityCase[] = [
  ...casesOf('baseline', baseline),
  ...casesOf('restricted', restricted),
];

const template = ({ spec, annotations }: PodSecurityCase): Json => ({
  metadata: {
    name: 'berth',
    labels: { app: 'berth' },
    ...(annotations === undefined ? {} : { annotations }),
  },
  spec,
});
const object = (apiVersion: string, kind: string, spec: Json): Json => ({
  apiVersion,
  kind,
  metadata: { name: 'berth', namespace: 'quay' },
  spec,
});
const onePod = (one: PodSecurityCase): Json => ({ apiVersion: 'v1', kind: 'Pod', ...template(one) });
const selector = { matchLabels: { app: 'berth' } };

/** Every kind of object that holds a pod. */
export const kinds: Readonly<Record<string, (one: PodSecurityCase) => Json>> = {
  Pod: onePod,
  PodTemplate: (one) => ({
    apiVersion: 'v1',
    kind: 'PodTemplate',
    metadata: { name: 'berth' },
    template: template(one),
  }),
  ReplicationController: (one) => object('v1', 'ReplicationController', { template: template(one) }),
  Deployment: (one) => object('apps/v1', 'Deployment', { selector, template: template(one) }),
  ReplicaSet: (one) => object('apps/v1', 'ReplicaSet', { selector, template: template(one) }),
  StatefulSet: (one) =>
    object('apps/v1', 'StatefulSet', { selector, serviceName: 'berth', template: template(one) }),
  DaemonSet: (one) => object('apps/v1', 'DaemonSet', { selector, template: template(one) }),
  Job: (one) => object('batch/v1', 'Job', { template: template(one) }),
  CronJob: (one) =>
    object('batch/v1', 'CronJob', {
      schedule: '7 3 * * *',
      jobTemplate: { spec: { template: template(one) } },
    }),
  List: (one) => ({ apiVersion: 'v1', kind: 'List', items: [onePod(one)] }),
  'List of a Deployment': (one) => ({
    apiVersion: 'v1',
    kind: 'List',
    items: [object('apps/v1', 'Deployment', { selector, template: template(one) })],
  }),
  PodList: (one) => ({ apiVersion: 'v1', kind: 'PodList', items: [template(one)] }),
  DeploymentList: (one) => ({
    apiVersion: 'apps/v1',
    kind: 'DeploymentList',
    items: [{ metadata: { name: 'berth' }, spec: { selector, template: template(one) } }],
  }),
};

/** The controls, with their level, that the rules of these ids stand for. */
export function controlsOf(
  ids: ReadonlySet<string>,
  rules: readonly { readonly id: string; readonly standards?: readonly string[] }[],
): ReadonlySet<string> {
  const named = /^Pod Security Standards, ((?:baseline|restricted): .*)$/;
  return new Set(
    rules
      .filter(({ id }) => ids.has(id))
      .flatMap(({ standards = [] }) => standards)
      .flatMap((standard) => named.exec(standard)?.[1] ?? []),
  );
}

/** What the baseline forbids already counts for the restricted control that repeats it. */
function baselineOf(control: string): string {
  return `baseline: ${control === 'Volume Types' ? 'HostPath Volumes' : control}`;
}

/** A pod fails by its own control; one that passes is silent in that control at every level up to its own. */
export function isRight({ control, level, fails }: PodSecurityCase, found: ReadonlySet<string>): boolean {
  if (fails)
    return found.has(`${level}: ${control}`) || (level === 'restricted' && found.has(baselineOf(control)));
  const levels: readonly Level[] = level === 'baseline' ? ['baseline'] : ['baseline', 'restricted'];
  return levels.every((one) => !found.has(`${one}: ${control}`));
}
