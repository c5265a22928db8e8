import { binding, type Case, goodContainer, object, type PodParts, pods, role } from './shapes.js';

type Json = Readonly<Record<string, unknown>>;
type Row = readonly [verdict: '+' | '-', name: string, parts: PodParts];
type ObjectRow = readonly [verdict: '+' | '-', name: string, value: Json];

const own = (change: Json | undefined): PodParts => ({ own: change });
const both = (change: Json): PodParts => ({ own: change, shared: change });
const container = (change: Json): PodParts => ({ container: change });
const spec = (change: Json): PodParts => ({ spec: change });
const second = (change: Json): PodParts => ({
  spec: { containers: [goodContainer('helm'), goodContainer('mast', change)] },
});
const init = (change: Json): PodParts => ({ spec: { initContainers: [goodContainer('rig', change)] } });
const context = (change: Json): Json => ({
  securityContext: {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    runAsUser: 20_417,
    capabilities: { drop: ['ALL'] },
    seccompProfile: { type: 'RuntimeDefault' },
    ...change,
  },
});
const resources = (requests: Json | undefined, limits: Json | undefined): Json => ({
  resources: { requests, limits },
});
const digest = `sha256:${'4b'.repeat(32)}`;
const image = (name: string): PodParts => container({ image: name });
const variable = (value: Json): PodParts => container({ env: [{ name: 'TIDE_TOKEN', ...value }] });

/** Pods, by the numbers of Checkov's policies; written from the titles of its policy index. */
const podRows: Readonly<Record<string, readonly Row[]>> = {
  CKV_K8S_8: [
    ['+', 'no probe', container({ livenessProbe: undefined })],
    ['+', 'an empty probe', container({ livenessProbe: null })],
    ['+', 'the second container', second({ livenessProbe: undefined })],
    ['-', 'a command', container({ livenessProbe: { exec: { command: ['/deck'] } } })],
    ['-', 'a socket', container({ livenessProbe: { tcpSocket: { port: 8081 } } })],
    ['-', 'no probe of readiness', container({ readinessProbe: undefined })],
  ],
  CKV_K8S_9: [
    ['+', 'no probe', container({ readinessProbe: undefined })],
    ['+', 'the second container', second({ readinessProbe: undefined })],
    [
      '+',
      'only of liveness',
      container({ readinessProbe: undefined, startupProbe: { tcpSocket: { port: 1 } } }),
    ],
    ['-', 'a call', container({ readinessProbe: { grpc: { port: 8081 } } })],
    ['-', 'no probe of liveness', container({ livenessProbe: undefined })],
    ['-', 'as it should be', {}],
  ],
  CKV_K8S_10: [
    ['+', 'no request', container(resources({ memory: '1Gi' }, { cpu: '1' }))],
    ['+', 'an init container', init(resources(undefined, { memory: '1Gi' }))],
    ['+', 'none', container({ resources: undefined })],
    ['-', 'a request', container(resources({ cpu: '250m' }, undefined))],
    ['-', 'a request in full', container(resources({ cpu: 1 }, { memory: '1Gi' }))],
    ['-', 'as it should be', {}],
  ],
  CKV_K8S_11: [
    ['+', 'no limit', container(resources({ cpu: '1' }, { memory: '1Gi' }))],
    ['+', 'the second container', second(resources({ cpu: '1' }, {}))],
    ['+', 'none', container({ resources: {} })],
    ['-', 'a limit', container(resources(undefined, { cpu: '1' }))],
    ['-', 'as it should be', {}],
    ['-', 'two containers', second({})],
  ],
  CKV_K8S_12: [
    ['+', 'no request', container(resources({ cpu: '1' }, { cpu: '1' }))],
    ['+', 'none', container({ resources: null })],
    ['+', 'the second container', second(resources({}, { cpu: '1' }))],
    ['-', 'a request', container(resources({ memory: '64Mi' }, undefined))],
    ['-', 'a number', container(resources({ memory: 4096 }, undefined))],
    ['-', 'as it should be', {}],
  ],
  CKV_K8S_13: [
    ['+', 'no limit', container(resources({ memory: '1Gi' }, { cpu: '1' }))],
    ['+', 'none', container({ resources: undefined })],
    ['+', 'an init container', init(resources({ memory: '1Gi' }, undefined))],
    ['-', 'a limit', container(resources(undefined, { memory: '1Gi' }))],
    ['-', 'as it should be', {}],
    ['-', 'two containers', second({})],
  ],
  CKV_K8S_14: [
    ['+', 'latest', image('registry.harbour.test/lantern:latest')],
    ['+', 'no tag', image('registry.harbour.test:5000/lantern')],
    ['+', 'an init container', init({ image: 'lantern' })],
    ['-', 'a release', image('registry.harbour.test:5000/lantern:3.1')],
    ['-', 'a digest', image(`lantern@${digest}`)],
    ['-', 'a name that begins so', image('lantern:latest-3')],
  ],
  CKV_K8S_15: [
    ['+', 'if not present', container({ image: 'lantern:3.1', imagePullPolicy: 'IfNotPresent' })],
    ['+', 'never', container({ image: 'lantern:3.1', imagePullPolicy: 'Never' })],
    ['+', 'the second container', second({ image: 'lantern:3.1', imagePullPolicy: 'IfNotPresent' })],
    ['-', 'always', container({ image: 'lantern:3.1', imagePullPolicy: 'Always' })],
    ['-', 'latest, without a policy', image('lantern:latest')],
    ['-', 'always, an init container', init({ imagePullPolicy: 'Always' })],
  ],
  CKV_K8S_16: [
    ['+', 'privileged', own({ privileged: true })],
    ['+', 'an init container', init(context({ privileged: true }))],
    ['+', 'the second container', second(context({ privileged: true }))],
    ['-', 'not', own({ privileged: false })],
    ['-', 'null', own({ privileged: null })],
    ['-', 'no context', own(undefined)],
  ],
  CKV_K8S_17: hostRows('hostPID', 'hostIPC'),
  CKV_K8S_18: hostRows('hostIPC', 'hostNetwork'),
  CKV_K8S_19: hostRows('hostNetwork', 'hostPID'),
  CKV_K8S_20: [
    ['+', 'allowed', own({ allowPrivilegeEscalation: true })],
    ['+', 'not stated', own({ allowPrivilegeEscalation: undefined })],
    ['+', 'an init container', init(context({ allowPrivilegeEscalation: true }))],
    ['-', 'forbidden', own({ allowPrivilegeEscalation: false })],
    ['-', 'as it should be', {}],
    ['-', 'the second container', second(context({}))],
  ],
  CKV_K8S_21: [
    ['+', 'default', { metadata: { namespace: 'default' } }],
    ['+', 'none', { metadata: { namespace: undefined } }],
    ['+', 'null', { metadata: { namespace: null } }],
    ['-', 'another', { metadata: { namespace: 'quay' } }],
    ['-', 'one that begins so', { metadata: { namespace: 'default-quay' } }],
    ['-', 'a name', { metadata: { name: 'default' } }],
  ],
  CKV_K8S_22: [
    ['+', 'writable', own({ readOnlyRootFilesystem: false })],
    ['+', 'not stated', own({ readOnlyRootFilesystem: undefined })],
    ['+', 'the second container', second(context({ readOnlyRootFilesystem: false }))],
    ['-', 'read-only', own({ readOnlyRootFilesystem: true })],
    ['-', 'as it should be', {}],
    ['-', 'two containers', second({})],
  ],
  CKV_K8S_23: [
    ['+', 'nothing stated', both({ runAsNonRoot: undefined, runAsUser: undefined })],
    ['+', 'refused', both({ runAsNonRoot: false, runAsUser: undefined })],
    [
      '+',
      'the container takes it back',
      { own: { runAsNonRoot: false, runAsUser: undefined }, shared: { runAsUser: undefined } },
    ],
    ['-', 'of the pod', own({ runAsNonRoot: undefined })],
    ['-', 'of the container', { shared: { runAsNonRoot: undefined } }],
    ['-', 'as it should be', {}],
  ],
  CKV_K8S_25: [
    ['+', 'one', own({ capabilities: { drop: ['ALL'], add: ['NET_ADMIN'] } })],
    ['+', 'two', own({ capabilities: { add: ['SYS_TIME', 'SYS_PTRACE'] } })],
    ['+', 'an init container', init(context({ capabilities: { add: ['BPF'] } }))],
    ['-', 'none', own({ capabilities: { drop: ['ALL'] } })],
    ['-', 'an empty list', own({ capabilities: { drop: ['ALL'], add: [] } })],
    ['-', 'dropped', own({ capabilities: { drop: ['NET_ADMIN'] } })],
  ],
  CKV_K8S_26: [
    ['+', 'a port', container({ ports: [{ containerPort: 8081, hostPort: 8081 }] })],
    ['+', 'the second', container({ ports: [{ containerPort: 1 }, { containerPort: 2, hostPort: 2 }] })],
    ['+', 'an init container', init({ ports: [{ containerPort: 1, hostPort: 31_007 }] })],
    ['-', 'none', container({ ports: [{ containerPort: 8081 }] })],
    ['-', 'no ports', {}],
    ['-', 'zero', container({ ports: [{ containerPort: 8081, hostPort: 0 }] })],
  ],
  CKV_K8S_27: [
    ['+', 'the socket', spec({ volumes: [{ name: 'a', hostPath: { path: '/var/run/docker.sock' } }] })],
    [
      '+',
      'its other address',
      spec({ volumes: [{ name: 'a', hostPath: { path: '/run/docker.sock', type: 'Socket' } }] }),
    ],
    [
      '+',
      'the second volume',
      spec({
        volumes: [
          { name: 'a', emptyDir: {} },
          { name: 'b', hostPath: { path: '/var/run/docker.sock' } },
        ],
      }),
    ],
    ['-', 'another file', spec({ volumes: [{ name: 'a', hostPath: { path: '/var/run/lantern.sock' } }] })],
    ['-', 'another volume', spec({ volumes: [{ name: 'docker.sock', emptyDir: {} }] })],
    ['-', 'none', {}],
  ],
  CKV_K8S_28: [
    ['+', 'nothing dropped', own({ capabilities: {} })],
    ['+', 'not stated', own({ capabilities: undefined })],
    ['+', 'no context', own(undefined)],
    ['-', 'that one', own({ capabilities: { drop: ['NET_RAW'] } })],
    ['-', 'all', own({ capabilities: { drop: ['ALL'] } })],
    ['-', 'all and one added', own({ capabilities: { drop: ['all'], add: ['CHOWN'] } })],
  ],
  CKV_K8S_31: [
    ['+', 'nothing stated', both({ seccompProfile: undefined })],
    ['+', 'unconfined', both({ seccompProfile: { type: 'Unconfined' } })],
    ['+', 'the container takes it back', own({ seccompProfile: { type: 'Unconfined' } })],
    ['-', 'of the pod', own({ seccompProfile: undefined })],
    ['-', 'of the container', { shared: { seccompProfile: undefined } }],
    ['-', 'of the host', both({ seccompProfile: { type: 'Localhost', localhostProfile: 'berth.json' } })],
  ],
  CKV_K8S_33: [
    ['+', 'its image', image('kubernetesui/dashboard:v2.7.0')],
    ['+', 'its old image', image('registry.k8s.io/kubernetes-dashboard-amd64:v1.10.1')],
    ['+', 'its label', { labels: { 'k8s-app': 'kubernetes-dashboard' } }],
    ['-', 'another image', image('registry.harbour.test/dashboard:3.1')],
    ['-', 'another label', { labels: { 'k8s-app': 'lantern' } }],
    ['-', 'as it should be', {}],
  ],
  CKV_K8S_34: [
    ['+', 'its image', image('registry.harbour.test/helm/tiller:v2.11.4')],
    ['+', 'its labels', { labels: { app: 'helm', name: 'tiller' } }],
    ['+', 'its name', { metadata: { name: 'tiller-deploy' } }],
    ['-', 'another image', image('registry.harbour.test/fertiliser:3.1')],
    ['-', 'another label', { labels: { app: 'helm-docs' } }],
    ['-', 'as it should be', {}],
  ],
  CKV_K8S_35: [
    ['+', 'a reference', variable({ valueFrom: { secretKeyRef: { name: 'tides', key: 'token' } } })],
    ['+', 'all of a secret', container({ envFrom: [{ secretRef: { name: 'tides' } }] })],
    [
      '+',
      'the second container',
      second({ env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'a', key: 'b' } } }] }),
    ],
    ['-', 'a map', variable({ valueFrom: { configMapKeyRef: { name: 'tides', key: 'a' } } })],
    ['-', 'all of a map', container({ envFrom: [{ configMapRef: { name: 'tides' } }] })],
    ['-', 'a volume', spec({ volumes: [{ name: 'a', secret: { secretName: 'tides' } }] })],
  ],
  CKV_K8S_37: [
    ['+', 'nothing dropped', own({ capabilities: undefined })],
    ['+', 'some dropped', own({ capabilities: { drop: ['NET_RAW'] } })],
    ['+', 'no context', own(undefined)],
    ['-', 'all', own({ capabilities: { drop: ['ALL'] } })],
    ['-', 'all and another', own({ capabilities: { drop: ['MKNOD', 'ALL'] } })],
    ['-', 'two containers', second({})],
  ],
  CKV_K8S_38: [
    ['+', 'mounted', spec({ automountServiceAccountToken: true })],
    ['+', 'not stated', spec({ automountServiceAccountToken: undefined })],
    ['+', 'with an account', spec({ automountServiceAccountToken: true, serviceAccountName: 'tides' })],
    ['-', 'refused', spec({ automountServiceAccountToken: false })],
    ['-', 'refused, with an account', spec({ automountServiceAccountToken: false, serviceAccountName: 'a' })],
    ['-', 'as it should be', {}],
  ],
  CKV_K8S_39: [
    ['+', 'added', own({ capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } })],
    ['+', 'among others', own({ capabilities: { add: ['CHOWN', 'SYS_ADMIN'] } })],
    ['+', 'an init container', init(context({ capabilities: { add: ['SYS_ADMIN'] } }))],
    ['-', 'dropped', own({ capabilities: { drop: ['SYS_ADMIN'] } })],
    ['-', 'another', own({ capabilities: { drop: ['ALL'], add: ['SYS_TIME'] } })],
    ['-', 'as it should be', {}],
  ],
  CKV_K8S_40: [
    ['+', 'low', both({ runAsUser: 1000 })],
    ['+', 'not stated', both({ runAsUser: undefined })],
    ['+', 'the container takes it back', own({ runAsUser: 417 })],
    ['-', 'high', both({ runAsUser: 20_417 })],
    ['-', 'of the pod', own({ runAsUser: undefined })],
    ['-', 'of the container', { shared: { runAsUser: 3 } }],
  ],
  CKV_K8S_43: [
    ['+', 'a release', image('lantern:3.1')],
    ['+', 'no tag', image('registry.harbour.test:5000/lantern')],
    ['+', 'an init container', init({ image: 'lantern:3.1' })],
    ['-', 'a digest', image(`lantern@${digest}`)],
    ['-', 'a release and a digest', image(`registry.harbour.test:5000/lantern:3.1@${digest}`)],
    ['-', 'as it should be', {}],
  ],
};

function hostRows(name: string, other: string): readonly Row[] {
  return [
    ['+', 'shared', spec({ [name]: true })],
    ['+', 'shared like another', spec({ [name]: true, [other]: true })],
    ['+', 'shared, with no contexts', { spec: { [name]: true }, own: undefined, shared: undefined }],
    ['-', 'not shared', spec({ [name]: false })],
    ['-', 'another one shared', spec({ [other]: true })],
    ['-', 'null', spec({ [name]: null })],
  ];
}

const account = (name: string, namespace = 'quay'): Json => ({ kind: 'ServiceAccount', name, namespace });
const C = (resources: string, verbs: string, extra?: Json): Json =>
  role('ClusterRole', [resources, verbs, extra]);
const R = (resources: string, verbs: string): Json => role('Role', [resources, verbs]);
const ingress = (annotations: Json): Json => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { name: 'berth', namespace: 'quay', annotations },
  spec: { tls: [{ secretName: 'berth' }] },
});

/** Other objects, by the same numbers. */
const objectRows: Readonly<Record<string, readonly ObjectRow[]>> = {
  CKV_K8S_42: [
    ['+', 'of the cluster', binding('ClusterRoleBinding', 'view', account('default'))],
    ['+', 'of a namespace', binding('RoleBinding', 'view', account('default', 'kube-system'))],
    [
      '+',
      'the second',
      {
        ...binding('RoleBinding', 'view', account('tides')),
        subjects: [account('tides'), account('default')],
      },
    ],
    ['-', 'another', binding('ClusterRoleBinding', 'view', account('tides'))],
    ['-', 'a user of that name', binding('ClusterRoleBinding', 'view', { kind: 'User', name: 'default' })],
    ['-', 'in a namespace of that name', binding('RoleBinding', 'view', account('tides', 'default'))],
  ],
  CKV_K8S_49: [
    ['+', 'all of it', C('*', '*')],
    ['+', 'in a namespace', R('*', '*')],
    ['+', 'the second rule', role('ClusterRole', ['pods', 'get'], ['*', '*'])],
    ['-', 'named', C('pods', 'get list')],
    ['-', 'named, in a namespace', R('pods services', 'get')],
    ['-', 'no rules', { ...C('pods', 'get'), rules: [] }],
  ],
  CKV_K8S_152: [
    [
      '+',
      'a snippet with Lua',
      ingress({ 'nginx.ingress.kubernetes.io/server-snippet': 'content_by_lua_block { }' }),
    ],
    [
      '+',
      'a snippet with a file of Lua',
      ingress({ 'nginx.ingress.kubernetes.io/configuration-snippet': 'access_by_lua_file /a.lua;' }),
    ],
    ['-', 'no snippet', ingress({ 'nginx.ingress.kubernetes.io/proxy-body-size': '8m' })],
    ['-', 'no annotation', ingress({})],
  ],
  CKV_K8S_153: [
    ['+', 'of a server', ingress({ 'nginx.ingress.kubernetes.io/server-snippet': 'return 204;' })],
    [
      '+',
      'of the configuration',
      ingress({ 'nginx.ingress.kubernetes.io/configuration-snippet': 'deny all;' }),
    ],
    ['+', 'of sign-in', ingress({ 'nginx.ingress.kubernetes.io/auth-snippet': 'proxy_set_header A b;' })],
    ['-', 'none', ingress({ 'nginx.ingress.kubernetes.io/rewrite-target': '/' })],
    ['-', 'of another controller', ingress({ 'haproxy.org/timeout-client': '9s' })],
    ['-', 'no annotation', ingress({})],
  ],
  CKV_K8S_155: [
    ['+', 'create', C('mutatingwebhookconfigurations', 'create')],
    ['+', 'patch', C('validatingwebhookconfigurations', 'get patch')],
    ['+', 'every verb', C('mutatingwebhookconfigurations', '*')],
    ['-', 'reads', C('mutatingwebhookconfigurations validatingwebhookconfigurations', 'get list watch')],
    ['-', 'others', C('pods', 'create')],
    ['-', 'no rules', { ...C('pods', 'get'), rules: [] }],
  ],
  CKV_K8S_156: [
    ['+', 'update', C('certificatesigningrequests/approval', 'update')],
    ['+', 'patch', C('certificatesigningrequests/approval', 'get patch')],
    ['+', 'a signer', C('certificatesigningrequests/approval signers', 'update approve')],
    ['-', 'reads', C('certificatesigningrequests/approval', 'get')],
    ['-', 'the requests', C('certificatesigningrequests', 'get list create')],
    ['-', 'others', C('pods', 'update')],
  ],
  CKV_K8S_157: [
    ['+', 'roles', C('clusterroles', 'bind')],
    ['+', 'roles of a namespace', C('roles clusterroles', 'get bind')],
    ['+', 'in a role', R('roles', 'bind')],
    ['-', 'reads', C('clusterroles', 'get list')],
    ['-', 'others', C('pods', 'bind')],
    ['-', 'no rules', { ...C('pods', 'get'), rules: [] }],
  ],
  CKV_K8S_158: [
    ['+', 'roles', C('clusterroles', 'escalate')],
    ['+', 'roles of a namespace', R('roles', 'escalate')],
    ['+', 'among others', C('roles clusterroles', 'get escalate')],
    ['-', 'reads', C('clusterroles', 'get list watch')],
    ['-', 'others', C('pods', 'escalate')],
    ['-', 'no rules', { ...R('pods', 'get'), rules: [] }],
  ],
};

/** Probes are for what serves; a job ends. */
const ofServices: ReadonlySet<string> = new Set(['CKV_K8S_8', 'CKV_K8S_9']);

export const policyCases: readonly Case[] = [
  ...Object.entries(podRows).flatMap(([id, rows]) =>
    rows
      .flatMap(([verdict, name, parts]) => pods(id, verdict === '+', name, parts))
      .filter(({ text }) => !ofServices.has(id) || !/"?kind"?: "?(?:Cron)?Job\b/.test(text)),
  ),
  ...Object.entries(objectRows).flatMap(([id, rows]) =>
    rows.map(([verdict, name, value]) => object(id, verdict === '+', name, value)),
  ),
];
