import { type Case, goodContainer, type PodParts, pods } from './shapes.js';

type Row = readonly [verdict: '+' | '-', name: string, parts: PodParts];

const own = (change: Readonly<Record<string, unknown>> | undefined): PodParts => ({ own: change });
const shared = (change: Readonly<Record<string, unknown>> | undefined): PodParts => ({ shared: change });
const both = (
  change: Readonly<Record<string, unknown>>,
  ofPod: Readonly<Record<string, unknown>> = change,
): PodParts => ({ own: change, shared: ofPod });
const add = (...names: readonly string[]): PodParts => own({ capabilities: { drop: ['ALL'], add: names } });
const drop = (...names: readonly string[]): PodParts => own({ capabilities: { drop: names } });
const inInit = (change: Readonly<Record<string, unknown>>): PodParts => ({
  spec: { initContainers: [goodContainer('setup', change)] },
});
const inEphemeral = (change: Readonly<Record<string, unknown>>): PodParts => ({
  spec: { ephemeralContainers: [goodContainer('debug', change)] },
});
const context = (change: Readonly<Record<string, unknown>>) => ({
  securityContext: {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    runAsUser: 10_500,
    runAsGroup: 10_500,
    capabilities: { drop: ['ALL'] },
    seccompProfile: { type: 'RuntimeDefault' },
    ...change,
  },
});
const apparmor = (profile: string, name = 'app'): PodParts => ({
  annotations: { [`container.apparmor.security.beta.kubernetes.io/${name}`]: profile },
});

/** Security contexts, asked by the numbers of Trivy's checks. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'KSV-0001': [
    ['+', 'allowed', own({ allowPrivilegeEscalation: true })],
    ['+', 'not said', own({ allowPrivilegeEscalation: undefined })],
    ['+', 'no context', own(undefined)],
    ['+', 'in an init container', inInit(context({ allowPrivilegeEscalation: true }))],
    ['-', 'forbidden', own({ allowPrivilegeEscalation: false })],
    ['-', 'forbidden, no pod context', { shared: undefined }],
    ['-', 'root with it forbidden', own({ runAsUser: 0, allowPrivilegeEscalation: false })],
    ['-', 'forbidden in an init container', inInit(context({ allowPrivilegeEscalation: false }))],
    ['-', 'null capabilities', own({ capabilities: undefined })],
  ],
  'KSV-0002': [
    ['+', 'unconfined by annotation', apparmor('unconfined')],
    ['+', 'a profile of no known kind', apparmor('custom')],
    ['+', 'unconfined by the field', own({ appArmorProfile: { type: 'Unconfined' } })],
    ['+', 'unconfined by the field of the pod', shared({ appArmorProfile: { type: 'Unconfined' } })],
    ['-', 'the default of the runtime', apparmor('runtime/default')],
    ['-', 'a profile of the host', apparmor('localhost/shop')],
    ['-', 'no word of it', {}],
    ['-', 'an annotation for another container', apparmor('unconfined', 'other')],
    ['-', 'the default by the field', own({ appArmorProfile: { type: 'RuntimeDefault' } })],
    [
      '+',
      'the pod unconfined, which the container takes back',
      {
        own: { appArmorProfile: { type: 'RuntimeDefault' } },
        shared: { appArmorProfile: { type: 'Unconfined' } },
      },
    ],
    [
      '-',
      'of the host by the field',
      own({ appArmorProfile: { type: 'Localhost', localhostProfile: 'shop' } }),
    ],
  ],
  'KSV-0003': [
    ['+', 'nothing dropped', own({ capabilities: {} })],
    ['+', 'no capabilities', own({ capabilities: undefined })],
    ['+', 'only one dropped', drop('NET_RAW')],
    ['+', 'no context', own(undefined)],
    ['-', 'all', drop('ALL')],
    ['-', 'all in small letters', drop('all')],
    ['-', 'all and another', drop('NET_RAW', 'ALL')],
    ['-', 'all, one added back', add('NET_BIND_SERVICE')],
    ['-', 'all of an init container', inInit(context({ capabilities: { drop: ['ALL'] } }))],
  ],
  'KSV-0004': [
    ['+', 'nothing dropped', own({ capabilities: {} })],
    ['+', 'an empty list', drop()],
    ['+', 'no context', own(undefined)],
    ['-', 'one dropped', drop('NET_RAW')],
    ['-', 'two dropped', drop('SYS_CHROOT', 'MKNOD')],
    ['-', 'all', drop('ALL')],
    ['-', 'all, one added back', add('CHOWN')],
    ['-', 'with a prefix', drop('CAP_NET_RAW')],
  ],
  'KSV-0005': [
    ['+', 'added', add('SYS_ADMIN')],
    ['+', 'among others', add('NET_ADMIN', 'SYS_ADMIN')],
    ['+', 'with a prefix', add('CAP_SYS_ADMIN')],
    ['+', 'in an init container', inInit(context({ capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } }))],
    ['-', 'another', add('NET_ADMIN')],
    ['-', 'none', add()],
    ['-', 'dropped', drop('SYS_ADMIN')],
    ['-', 'SYS_TIME', add('SYS_TIME')],
    ['-', 'no context', own(undefined)],
  ],
  'KSV-0012': [
    ['+', 'not said', both({ runAsNonRoot: undefined })],
    ['+', 'said no', both({ runAsNonRoot: false })],
    ['+', 'no contexts', { own: undefined, shared: undefined }],
    ['+', 'the container lifts what the pod says', both({ runAsNonRoot: false }, { runAsNonRoot: true })],
    [
      '+',
      'an init container may',
      {
        shared: { runAsNonRoot: undefined },
        spec: { initContainers: [goodContainer('setup', context({ runAsNonRoot: undefined }))] },
      },
    ],
    ['-', 'said by both', {}],
    ['-', 'said by the pod alone', own({ runAsNonRoot: undefined })],
    ['-', 'said by the container alone', shared({ runAsNonRoot: undefined })],
    ['-', 'said by the container against the pod', shared({ runAsNonRoot: false })],
    ['-', 'the pod, for a container without context', own(undefined)],
  ],
  'KSV-0014': [
    ['+', 'writable', own({ readOnlyRootFilesystem: false })],
    ['+', 'not said', own({ readOnlyRootFilesystem: undefined })],
    ['+', 'no context', own(undefined)],
    ['-', 'read-only', own({ readOnlyRootFilesystem: true })],
    ['-', 'read-only, no pod context', shared(undefined)],
    [
      '-',
      'with a volume to write to',
      {
        spec: { volumes: [{ name: 'tmp', emptyDir: {} }] },
        container: { volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }] },
      },
    ],
    ['-', 'an init container as well', inInit(context({}))],
    ['-', 'root', own({ runAsUser: 0 })],
  ],
  'KSV-0017': [
    ['+', 'privileged', own({ privileged: true })],
    ['+', 'an init container', inInit(context({ privileged: true }))],
    ['+', 'an ephemeral container', inEphemeral(context({ privileged: true }))],
    ['-', 'said no', own({ privileged: false })],
    ['-', 'not said', {}],
    ['-', 'no context', own(undefined)],
    ['-', 'mighty capability instead', add('SYS_ADMIN')],
    ['-', 'a label of the name', { labels: { privileged: 'true' } }],
  ],
  'KSV-0020': [
    ['+', 'low', both({ runAsUser: 1000 })],
    ['+', 'the last low one', both({ runAsUser: 10_000 })],
    ['+', 'not said', both({ runAsUser: undefined })],
    ['+', 'low in the container only', both({ runAsUser: 500 }, { runAsUser: 20_000 })],
    ['+', 'root', both({ runAsUser: 0 })],
    ['-', 'the first high one', both({ runAsUser: 10_001 })],
    ['-', 'high in the pod', own({ runAsUser: undefined })],
    ['-', 'high in the container', shared({ runAsUser: undefined })],
    ['-', 'high in the container, low in the pod', both({ runAsUser: 65_532 }, { runAsUser: 1 })],
    ['-', 'no container context', own(undefined)],
  ],
  'KSV-0021': [
    ['+', 'low', both({ runAsGroup: 1000 })],
    ['+', 'the last low one', both({ runAsGroup: 10_000 })],
    ['+', 'not said', both({ runAsGroup: undefined })],
    ['+', 'low in the container only', both({ runAsGroup: 500 }, { runAsGroup: 20_000 })],
    ['-', 'the first high one', both({ runAsGroup: 10_001 })],
    ['-', 'high in the pod', own({ runAsGroup: undefined })],
    ['-', 'high in the container', shared({ runAsGroup: undefined })],
    ['-', 'high in the container, low in the pod', both({ runAsGroup: 65_532 }, { runAsGroup: 1 })],
    ['-', 'a low user', both({ runAsUser: 5 })],
  ],
  'KSV-0022': [
    ['+', 'NET_RAW', add('NET_RAW')],
    ['+', 'NET_ADMIN', add('NET_ADMIN')],
    ['+', 'with a prefix', add('CAP_SYS_TIME')],
    ['+', 'all', add('ALL')],
    ['+', 'in an init container', inInit(context({ capabilities: { drop: ['ALL'], add: ['SYS_PTRACE'] } }))],
    ['-', 'none', add()],
    ['-', 'no word of it', {}],
    ['-', 'no context', own(undefined)],
    ['-', 'dropped', drop('NET_ADMIN')],
    ['+', 'the one that restricted pods may have', add('NET_BIND_SERVICE')],
    ['+', 'a default one', add('CHOWN')],
    ['-', 'all dropped', drop('ALL')],
  ],
  'KSV-0025': [
    ['+', "a type of one's own", own({ seLinuxOptions: { type: 'shop_t' } })],
    ['+', 'a type of the pod', shared({ seLinuxOptions: { type: 'spc_t' } })],
    ['+', 'a user', own({ seLinuxOptions: { user: 'system_u' } })],
    ['+', 'a role', shared({ seLinuxOptions: { role: 'system_r' } })],
    [
      '+',
      'the pod, which the container takes back',
      {
        own: { seLinuxOptions: { type: 'container_t' } },
        shared: { seLinuxOptions: { type: 'spc_t' } },
      },
    ],
    ['+', 'an init container', inInit(context({ seLinuxOptions: { type: 'spc_t' } }))],
    ['-', 'container_t', own({ seLinuxOptions: { type: 'container_t' } })],
    ['-', 'container_init_t', shared({ seLinuxOptions: { type: 'container_init_t' } })],
    ['-', 'container_kvm_t', own({ seLinuxOptions: { type: 'container_kvm_t' } })],
    ['-', 'a level', own({ seLinuxOptions: { level: 's0:c17,c903' } })],
    ['-', 'no word of it', {}],
    ['-', 'empty', own({ seLinuxOptions: {} })],
  ],
  'KSV-0026': [
    ['+', 'a parameter of the network', shared({ sysctls: [{ name: 'net.core.somaxconn', value: '1' }] })],
    ['+', 'one of the kernel', shared({ sysctls: [{ name: 'kernel.msgmax', value: '1' }] })],
    [
      '+',
      'one safe and one not',
      shared({
        sysctls: [
          { name: 'net.ipv4.tcp_syncookies', value: '1' },
          { name: 'net.core.somaxconn', value: '1' },
        ],
      }),
    ],
    ['-', 'shared memory', shared({ sysctls: [{ name: 'kernel.shm_rmid_forced', value: '1' }] })],
    ['-', 'ports', shared({ sysctls: [{ name: 'net.ipv4.ip_local_port_range', value: '1024 65535' }] })],
    ['-', 'cookies', shared({ sysctls: [{ name: 'net.ipv4.tcp_syncookies', value: '1' }] })],
    ['-', 'ping', shared({ sysctls: [{ name: 'net.ipv4.ping_group_range', value: '0 1' }] })],
    ['-', 'low ports', shared({ sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }] })],
    ['-', 'none', shared({ sysctls: [] })],
    ['-', 'no word of it', {}],
  ],
  'KSV-0027': [
    ['+', 'unmasked', own({ procMount: 'Unmasked' })],
    ['+', 'of an init container', inInit(context({ procMount: 'Unmasked' }))],
    ['+', 'an unknown name', own({ procMount: 'Other' })],
    ['-', 'the default', own({ procMount: 'Default' })],
    ['-', 'no word of it', {}],
    ['-', 'no context', own(undefined)],
    ['-', 'an init container with the default', inInit(context({ procMount: 'Default' }))],
    ['-', 'a folder of that name', { container: { workingDir: '/proc' } }],
  ],
  'KSV-0030': seccomp(),
  'KSV-0104': seccomp(),
  'KSV-0103': [
    ['+', 'of the container', own({ windowsOptions: { hostProcess: true } })],
    ['+', 'of the pod', shared({ windowsOptions: { hostProcess: true } })],
    ['+', 'of an init container', inInit(context({ windowsOptions: { hostProcess: true } }))],
    ['-', 'said no', own({ windowsOptions: { hostProcess: false } })],
    ['-', 'said no of the pod', shared({ windowsOptions: { hostProcess: false } })],
    ['-', 'another option', own({ windowsOptions: { runAsUserName: 'ContainerUser' } })],
    ['-', 'no word of it', {}],
    ['-', 'no contexts', { own: undefined, shared: undefined }],
  ],
  'KSV-0105': [
    ['+', 'of the container', own({ runAsUser: 0 })],
    ['+', 'of the pod', both({ runAsUser: undefined }, { runAsUser: 0 })],
    ['+', 'of an init container', inInit(context({ runAsUser: 0 }))],
    ['-', 'another user', both({ runAsUser: 1 })],
    ['-', 'not said', both({ runAsUser: undefined })],
    ['-', 'no contexts', { own: undefined, shared: undefined }],
    ['-', 'the root group', own({ runAsGroup: 0 })],
    ['-', 'a high user', own({ runAsUser: 65_534 })],
  ],
  'KSV-0106': [
    ['+', 'nothing dropped', own({ capabilities: undefined })],
    ['+', 'only one dropped', drop('NET_RAW')],
    ['+', 'a default one added back', add('CHOWN')],
    ['+', 'a mighty one added back', add('SYS_ADMIN')],
    ['+', 'NET_RAW added back', add('NET_RAW')],
    ['+', 'no context', own(undefined)],
    ['-', 'all dropped', drop('ALL')],
    ['-', 'NET_BIND_SERVICE added back', add('NET_BIND_SERVICE')],
    ['-', 'all and another dropped', drop('ALL', 'NET_RAW')],
    ['-', 'an empty list added', add()],
    [
      '-',
      'of an init container',
      inInit(context({ capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } })),
    ],
  ],
  'KSV-0029': rootGroup(),
  'KSV-0116': rootGroup(),
  'KSV-0118': [
    ['+', 'neither', { own: undefined, shared: undefined }],
    ['+', 'not the container', own(undefined)],
    ['+', 'not the pod', shared(undefined)],
    ['+', 'an empty one of the container', { container: { securityContext: {} } }],
    ['+', 'an empty one of the pod', { spec: { securityContext: {} } }],
    ['+', 'not an init container', { spec: { initContainers: [{ name: 'a', image: 'a:1' }] } }],
    ['-', 'both', {}],
    [
      '-',
      'one line each',
      {
        spec: { securityContext: { runAsNonRoot: true } },
        container: { securityContext: { runAsUser: 1 } },
      },
    ],
    ['-', 'privileged by intent', own({ privileged: true })],
    ['-', 'an init container too', inInit(context({}))],
    ['-', 'a second container too', { spec: { containers: [goodContainer('a'), goodContainer('b')] } }],
  ],
  'KSV-0119': [
    ['+', 'added', add('NET_RAW')],
    ['+', 'with a prefix', add('CAP_NET_RAW')],
    ['+', 'among others', add('CHOWN', 'NET_RAW')],
    ['-', 'dropped', drop('NET_RAW')],
    ['-', 'NET_ADMIN', add('NET_ADMIN')],
    ['-', 'none', add()],
    ['-', 'no context', own(undefined)],
    ['-', 'NET_BIND_SERVICE', add('NET_BIND_SERVICE')],
  ],
  'KSV-0120': [
    ['+', 'added', add('SYS_MODULE')],
    ['+', 'with a prefix', add('CAP_SYS_MODULE')],
    ['+', 'of an init container', inInit(context({ capabilities: { drop: ['ALL'], add: ['SYS_MODULE'] } }))],
    ['-', 'dropped', drop('SYS_MODULE')],
    ['-', 'SYS_ADMIN', add('SYS_ADMIN')],
    ['-', 'none', add()],
    ['-', 'no context', own(undefined)],
    ['-', 'SYS_TIME', add('SYS_TIME')],
  ],
};

function seccomp(): readonly Row[] {
  const none = { seccompProfile: undefined };
  const annotated = (key: string, value: string): PodParts => ({
    ...both(none),
    annotations: { [key]: value },
  });
  const ofPod = 'seccomp.security.alpha.kubernetes.io/pod';
  const ofContainer = 'container.seccomp.security.alpha.kubernetes.io/app';
  return [
    ['+', 'no word of it', both(none)],
    ['+', 'no contexts', { own: undefined, shared: undefined }],
    ['+', 'unconfined', both({ seccompProfile: { type: 'Unconfined' } })],
    ['+', 'unconfined in the container only', own({ seccompProfile: { type: 'Unconfined' } })],
    ['+', 'unconfined by annotation', annotated(ofPod, 'unconfined')],
    ['+', 'unconfined by annotation of the container', annotated(ofContainer, 'unconfined')],
    ['-', 'the default', {}],
    ['-', 'the default of the pod', own(none)],
    ['-', 'the default of the container', shared(none)],
    [
      '-',
      'a profile of the host',
      both({ seccompProfile: { type: 'Localhost', localhostProfile: 'a.json' } }),
    ],
    ['-', 'by annotation', annotated(ofPod, 'runtime/default')],
    ['-', 'by annotation, in old words', annotated(ofPod, 'docker/default')],
    ['-', 'by annotation of the container', annotated(ofContainer, 'localhost/a.json')],
  ];
}

function rootGroup(): readonly Row[] {
  return [
    ['+', 'of the container', own({ runAsGroup: 0 })],
    ['+', 'of the pod', shared({ runAsGroup: 0 })],
    ['+', 'of its files', shared({ fsGroup: 0 })],
    ['+', 'one more', shared({ supplementalGroups: [100, 0] })],
    ['-', 'another', both({ runAsGroup: 1 })],
    ['-', 'no word of it', both({ runAsGroup: undefined })],
    ['-', 'no contexts', { own: undefined, shared: undefined }],
    ['-', 'others', shared({ fsGroup: 2417, supplementalGroups: [731] })],
    ['-', 'the root user', own({ runAsUser: 0 })],
  ];
}

export const contextCases: readonly Case[] = Object.entries(rows).flatMap(([id, list]) =>
  list.flatMap(([verdict, name, parts]) => pods(id, verdict === '+', name, parts)),
);
