import { binding, type Case, object, role } from './shapes.js';

type Json = Readonly<Record<string, unknown>>;
type Row = readonly [verdict: '+' | '-', name: string, value: Json];

const R = (resources: string, verbs: string, extra?: Json): Json => role('Role', [resources, verbs, extra]);
const C = (resources: string, verbs: string, extra?: Json): Json =>
  role('ClusterRole', [resources, verbs, extra]);
const writing = ['create', 'update', 'patch', 'delete', 'deletecollection', '*'];

/** Roles that may write something: each verb in turn, in both kinds of role; reading is fine. */
function writers(resources: readonly string[], benign: readonly string[]): readonly Row[] {
  return [
    ...resources.map((resource, index): Row => {
      const verb = writing[index % writing.length] ?? '*';
      return ['+', `${verb} on ${resource}`, index % 2 === 0 ? R(resource, verb) : C(resource, verb)];
    }),
    ['+', 'among other verbs', R(resources[0] ?? '', 'get list update')],
    ['+', 'in the second rule', role('ClusterRole', ['events', 'get'], [resources[0] ?? '', 'delete'])],
    ...resources
      .slice(0, 3)
      .map((resource): Row => ['-', `reads ${resource}`, C(resource, 'get list watch')]),
    ...benign.map((resource): Row => ['-', `writes ${resource}`, R(resource, 'create delete')]),
    ['-', 'a role without rules', { ...R('a', 'b'), rules: [] }],
    [
      '-',
      'something else with such rules',
      { ...R(resources[0] ?? '', 'create'), apiVersion: 'example.test/v1' },
    ],
  ];
}

const group = (name: string): Json => ({ kind: 'Group', name });
const user = (name: string): Json => ({ kind: 'User', name });

function bound(bad: readonly Json[], good: readonly Json[]): readonly Row[] {
  return [
    ...bad.flatMap((subject, index): readonly Row[] => [
      ['+', `bad ${index} for the cluster`, binding('ClusterRoleBinding', 'view', subject)],
      ['+', `bad ${index} for a namespace`, binding('RoleBinding', 'view', subject)],
    ]),
    ...good.map(
      (subject, index): Row => ['-', `good ${index}`, binding('ClusterRoleBinding', 'view', subject)],
    ),
    ['-', 'no subjects', { ...binding('RoleBinding', 'view', user('a')), subjects: [] }],
    ['-', 'a role', R('pods', 'get')],
    [
      '+',
      'the second of two',
      { ...binding('RoleBinding', 'view', user('a')), subjects: [user('a'), bad[0]] },
    ],
  ];
}

const data = (kind: string, values: Json): Json => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'app', namespace: 'shop' },
  data: values,
});
const policy = (spec: Json): Json => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'app' },
  spec,
});
const limits = (...list: readonly Json[]): Json => ({
  apiVersion: 'v1',
  kind: 'LimitRange',
  metadata: { name: 'app' },
  spec: { limits: list },
});
const quota = (hard: Json): Json => ({
  apiVersion: 'v1',
  kind: 'ResourceQuota',
  metadata: { name: 'app' },
  spec: { hard },
});
const service = (spec: Json, kind = 'Service'): Json => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'app' },
  spec,
});
const api = (apiVersion: string, kind: string): Json => ({ apiVersion, kind, metadata: { name: 'app' } });
const repos = (...list: readonly string[]): Json => ({
  apiVersion: 'constraints.gatekeeper.sh/v1beta1',
  kind: 'K8sAllowedRepos',
  metadata: { name: 'repos' },
  spec: { parameters: { repos: list } },
});
const full = {
  type: 'Container',
  max: { cpu: '1' },
  min: { cpu: '1' },
  default: { cpu: '1' },
  defaultRequest: { cpu: '1' },
};
const wholeQuota = {
  'requests.cpu': '1',
  'requests.memory': '1Gi',
  'limits.cpu': '1',
  'limits.memory': '1Gi',
};
const without = (value: Json, key: string): Json =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

/** Objects that run nothing, asked by the numbers of Trivy's checks. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'KSV-0038': [
    ['+', 'no selector', policy({ policyTypes: ['Ingress'] })],
    ['+', 'an address alone', policy({ ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8' } }] }] })],
    ['+', 'an empty specification', policy({})],
    ['-', 'pods', policy({ podSelector: { matchLabels: { app: 'a' } } })],
    [
      '-',
      'peers by namespace',
      policy({ ingress: [{ from: [{ namespaceSelector: { matchLabels: { a: 'b' } } }] }] }),
    ],
    ['-', 'peers by pod', policy({ egress: [{ to: [{ podSelector: { matchLabels: { a: 'b' } } }] }] })],
    ['-', 'another kind', service({ selector: { app: 'a' } })],
    [
      '-',
      'pods and peers',
      policy({
        podSelector: { matchLabels: { a: 'b' } },
        ingress: [{ from: [{ podSelector: { matchLabels: { a: 'b' } } }] }],
      }),
    ],
  ],
  'KSV-0039': [
    ...['max', 'min', 'default', 'defaultRequest'].map(
      (key): Row => ['+', `no ${key}`, limits(without(full, key))],
    ),
    ['+', 'nothing', limits()],
    ['-', 'all', limits(full)],
    ['-', 'all of the second', limits({ type: 'Pod', max: { cpu: '1' } }, full)],
    ['-', 'a quota', quota(wholeQuota)],
    ['-', 'a service', service({})],
    ['-', 'a role', R('limitranges', 'get')],
  ],
  'KSV-0040': [
    ...Object.keys(wholeQuota).map((key): Row => ['+', `no ${key}`, quota(without(wholeQuota, key))]),
    ['+', 'only pods', quota({ pods: '10' })],
    ['-', 'all', quota(wholeQuota)],
    ['-', 'all and more', quota({ ...wholeQuota, pods: '10' })],
    ['-', 'a limit range', limits({ type: 'Container' })],
    ['-', 'a service', service({})],
    ['-', 'a role', R('resourcequotas', 'get')],
  ],
  'KSV-0041': [
    ...['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', '*'].map(
      (verb): Row => ['+', verb, C('secrets', verb)],
    ),
    ['-', 'a namespace', R('secrets', 'get')],
    ['-', 'config maps', C('configmaps', 'get')],
    ['-', 'a name that sounds alike', C('secretstores', 'get')],
    ['-', 'no verbs', C('secrets', '')],
    ['-', 'pods', C('pods', 'list')],
  ],
  'KSV-0113': [
    ...['get', 'list', 'watch', 'create', 'update', '*'].map((verb): Row => ['+', verb, R('secrets', verb)]),
    ['-', 'the cluster', C('secrets', 'get')],
    ['-', 'config maps', R('configmaps', 'get')],
    ['-', 'pods', R('pods', 'get')],
    ['-', 'no rules', { ...R('a', 'b'), rules: [] }],
    ['-', 'a name that sounds alike', R('secretproviderclasses', 'get')],
  ],
  'KSV-0042': [
    ['+', 'delete', R('pods/log', 'delete')],
    ['+', 'all of them', C('pods/log', 'deletecollection')],
    ['+', 'everything', C('pods/log', '*')],
    ['-', 'reads', R('pods/log', 'get')],
    ['-', 'lists', C('pods/log', 'list watch')],
    ['-', 'deletes pods', R('pods', 'delete')],
    ['-', 'the state of pods', R('pods/status', 'update')],
    ['-', 'no rules', { ...R('a', 'b'), rules: [] }],
  ],
  'KSV-0043': [
    ['+', 'groups', C('groups', 'impersonate')],
    ['+', 'users and groups', C('users groups', 'impersonate')],
    ['+', 'every verb', C('groups', '*')],
    ['-', 'reads groups', C('groups', 'get')],
    ['-', 'pods', C('pods', 'get')],
    ['-', 'no rules', { ...C('a', 'b'), rules: [] }],
    ['-', 'users', C('users', 'impersonate')],
    ['-', 'a binding', binding('ClusterRoleBinding', 'view', group('a'))],
  ],
  'KSV-0044': [
    ['+', 'of the cluster', C('*', '*')],
    ['+', 'of a namespace', R('*', '*')],
    ['+', 'in the second rule', role('ClusterRole', ['pods', 'get'], ['*', '*'])],
    ['+', 'among others', C('pods *', 'get *')],
    ['-', 'every resource, one verb', C('*', 'get')],
    ['-', 'one resource, every verb', C('events', '*')],
    ['-', 'in two rules', role('ClusterRole', ['*', 'get'], ['events', '*'])],
    ['-', 'neither', R('pods', 'get')],
    ['-', 'no rules', { ...R('a', 'b'), rules: [] }],
  ],
  'KSV-0045': [
    ...['secrets', 'pods', 'deployments', 'roles', 'cronjobs', 'users', 'groups'].map(
      (resource, index): Row => ['+', resource, index % 2 === 0 ? C(resource, '*') : R(resource, '*')],
    ),
    ['-', 'events', C('events', '*')],
    ['-', 'named verbs', C('pods secrets', 'get list watch create update patch delete')],
    ['-', 'a resource of others', C('widgets', '*')],
    ['-', 'config maps', R('configmaps', '*')],
    ['-', 'no rules', { ...R('a', 'b'), rules: [] }],
  ],
  'KSV-0046': [
    ...['get', 'list', 'create', 'update', 'delete', '*'].map((verb): Row => ['+', verb, C('*', verb)]),
    ['-', 'of a namespace', R('*', 'get')],
    ['-', 'named', C('pods', 'get')],
    ['-', 'named, every verb', C('events', '*')],
    ['-', 'part of a name', C('pods/*', 'get')],
    ['-', 'no rules', { ...C('a', 'b'), rules: [] }],
  ],
  'KSV-0112': [
    ...['get', 'list', 'create', 'update', 'delete', '*'].map((verb): Row => ['+', verb, R('*', verb)]),
    ['-', 'of the cluster', C('*', 'get')],
    ['-', 'named', R('pods', 'get')],
    ['-', 'named, every verb', R('events', '*')],
    ['-', 'another group', R('widgets', 'create')],
    ['-', 'no rules', { ...R('a', 'b'), rules: [] }],
  ],
  'KSV-0047': [
    ['+', 'get', C('nodes/proxy', 'get')],
    ['+', 'create', R('nodes/proxy', 'create')],
    ['+', 'both', C('nodes/proxy nodes/stats', 'get create')],
    ['-', 'nodes', C('nodes', 'get list')],
    ['-', 'their numbers', C('nodes/metrics nodes/stats', 'get')],
    ['-', 'a proxy of pods', R('pods/proxy', 'get')],
    ['-', 'no verbs', C('nodes/proxy', '')],
    ['-', 'a proxy of services', C('services/proxy', 'get')],
  ],
  'KSV-0048': writers(
    [
      'pods',
      'deployments',
      'jobs',
      'cronjobs',
      'statefulsets',
      'daemonsets',
      'replicasets',
      'replicationcontrollers',
    ],
    ['events', 'widgets', 'pods/eviction'],
  ),
  'KSV-0049': writers(['configmaps'], ['events', 'leases', 'widgets']),
  'KSV-0050': writers(['roles', 'rolebindings'], ['events', 'leases', 'widgets']),
  'KSV-0051': [
    ['+', 'of a namespace', role('Role', ['rolebindings', 'create'], ['roles', 'bind'])],
    ['+', 'of the cluster', role('ClusterRole', ['rolebindings', 'create'], ['clusterroles', 'bind'])],
    ['+', 'in one rule', C('rolebindings clusterroles', 'create bind')],
    ['-', 'creates alone', R('rolebindings', 'create')],
    ['-', 'binds alone', R('roles', 'bind')],
    ['-', 'reads both', C('rolebindings roles', 'get list')],
    ['-', 'others', C('pods', 'create')],
    ['-', 'creates pods and binds', role('ClusterRole', ['pods', 'create'], ['roles', 'bind'])],
  ],
  'KSV-0052': [
    ['+', 'in two rules', role('ClusterRole', ['clusterrolebindings', 'create'], ['clusterroles', 'bind'])],
    ['+', 'in one rule', C('clusterrolebindings clusterroles', 'create bind')],
    [
      '+',
      'with a name',
      role(
        'ClusterRole',
        ['clusterrolebindings', 'create'],
        ['clusterroles', 'bind', { resourceNames: ['admin'] }],
      ),
    ],
    ['-', 'creates alone', C('clusterrolebindings', 'create')],
    ['-', 'binds alone', C('clusterroles', 'bind')],
    ['-', 'reads both', C('clusterrolebindings clusterroles', 'get list')],
    ['-', 'of a namespace', role('ClusterRole', ['rolebindings', 'create'], ['roles', 'bind'])],
    ['-', 'others', C('pods', 'create')],
  ],
  'KSV-0053': sub('pods/exec'),
  'KSV-0054': sub('pods/attach'),
  'KSV-0055': [
    ['+', 'get and patch', R('rolebindings', 'get patch')],
    ['+', 'of the cluster', C('rolebindings', 'get patch')],
    ['+', 'among others', R('roles rolebindings', 'get list watch patch')],
    ['-', 'get', R('rolebindings', 'get')],
    ['-', 'patch', R('rolebindings', 'patch')],
    ['-', 'in two rules for two things', role('Role', ['rolebindings', 'get'], ['pods', 'patch'])],
    ['-', 'roles', R('roles', 'get patch')],
    ['-', 'no rules', { ...R('a', 'b'), rules: [] }],
  ],
  'KSV-0056': writers(
    ['services', 'endpoints', 'endpointslices', 'networkpolicies', 'ingresses'],
    ['events', 'pods', 'widgets'],
  ),
  'KSV-0107': [
    ['+', 'a deployment', api('extensions/v1beta1', 'Deployment')],
    ['+', 'a role', api('rbac.authorization.k8s.io/v1beta1', 'Role')],
    ['+', 'a budget', api('policy/v1beta1', 'PodDisruptionBudget')],
    ['+', 'a runtime class', api('node.k8s.io/v1beta1', 'RuntimeClass')],
    ['+', 'a capacity', api('storage.k8s.io/v1beta1', 'CSIStorageCapacity')],
    ['+', 'a schema of flows', api('flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema')],
    ['-', 'a deployment', api('apps/v1', 'Deployment')],
    ['-', 'a role', api('rbac.authorization.k8s.io/v1', 'Role')],
    ['-', 'a budget', api('policy/v1', 'PodDisruptionBudget')],
    ['-', 'a kind of others', api('example.test/v1beta1', 'Deployment')],
    ['-', 'a schema of flows', api('flowcontrol.apiserver.k8s.io/v1', 'FlowSchema')],
  ],
  'KSV-0108': [
    ['+', 'one', service({ externalIPs: ['203.0.113.7'] })],
    ['+', 'two', service({ externalIPs: ['203.0.113.7', '203.0.113.8'], ports: [{ port: 80 }] })],
    ['+', 'with a type', service({ type: 'ClusterIP', externalIPs: ['198.51.100.1'] })],
    ['-', 'none', service({ ports: [{ port: 80 }] })],
    ['-', 'an empty list', service({ externalIPs: [] })],
    ['-', 'a balancer', service({ type: 'LoadBalancer', loadBalancerIP: '203.0.113.7' })],
    ['-', 'a name', service({ type: 'ExternalName', externalName: 'a.example.test' })],
    [
      '-',
      'an ingress',
      { ...service({ externalIPs: ['203.0.113.7'] }, 'Gateway'), apiVersion: 'example.test/v1' },
    ],
  ],
  'KSV-0109': [
    ['+', 'a password', data('ConfigMap', { password: 't1deT4ble' })],
    ['+', 'a password in digits', data('ConfigMap', { DB_PASSWORD: '12345' })],
    ['+', 'a token', data('ConfigMap', { API_TOKEN: 'abcdef0123456789' })],
    [
      '+',
      'in a file',
      data('ConfigMap', { 'app.properties': 'color=blue\nspring.datasource.password=t1deT4ble\n' }),
    ],
    ['+', 'a key of Amazon', data('ConfigMap', { AWS_SECRET_ACCESS_KEY: 'q8VbT2yRn5/Kc9Zm4LhW' })],
    ['-', 'a colour', data('ConfigMap', { color: 'blue' })],
    ['-', 'where the password stands', data('ConfigMap', { PASSWORD_FILE: '/run/secrets/password' })],
    ['-', 'a secret', data('Secret', { password: 'aHVudGVyMg==' })],
    ['-', 'a file', data('ConfigMap', { 'app.properties': 'color=blue\nlog.level=info\n' })],
    ['-', 'nothing', data('ConfigMap', {})],
  ],
  'KSV-01010': [
    ['+', 'an address', data('ConfigMap', { email: 'jo@example.com' })],
    ['+', 'an address in a file', data('ConfigMap', { 'app.yaml': 'admin:\n  email: jo@example.com\n' })],
    ['+', 'a name', data('ConfigMap', { username: 'jo' })],
    ['-', 'a colour', data('ConfigMap', { color: 'blue' })],
    ['-', 'a secret', data('Secret', { username: 'am8=' })],
    ['-', 'nothing', data('ConfigMap', {})],
    ['-', 'a switch', data('ConfigMap', { 'email.enabled': 'true' })],
    ['-', 'a pod', api('v1', 'Pod')],
  ],
  'KSV-0111': [
    ['+', 'cluster-admin', binding('ClusterRoleBinding', 'cluster-admin', user('jo'))],
    ['+', 'admin', binding('RoleBinding', 'admin', user('jo'))],
    ['+', 'edit', binding('ClusterRoleBinding', 'edit', group('staff'))],
    ['-', 'view', binding('ClusterRoleBinding', 'view', user('jo'))],
    ['-', 'one of their own', binding('RoleBinding', 'shop-admin', user('jo'))],
    ['-', 'named so', binding('RoleBinding', 'view', user('cluster-admin'))],
    ['-', 'a role', C('pods', 'get')],
    ['-', 'a role of that name', { ...C('pods', 'get'), metadata: { name: 'admin' } }],
  ],
  'KSV-0114': writers(
    ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'],
    ['events', 'leases', 'widgets'],
  ),
  'KSV-0115': [
    ...['create', 'update', 'patch', 'delete', '*'].map(
      (verb): Row => ['+', verb, C('configmaps', verb, { resourceNames: ['aws-auth'] })],
    ),
    ['-', 'reads', C('configmaps', 'get', { resourceNames: ['aws-auth'] })],
    ['-', 'another', C('configmaps', 'update', { resourceNames: ['shop'] })],
    ['-', 'a secret of the name', C('secrets', 'update', { resourceNames: ['aws-auth'] })],
    ['-', 'pods', R('pods', 'update', { resourceNames: ['aws-auth'] })],
    ['-', 'no rules', { ...R('a', 'b'), rules: [] }],
  ],
  'KSV-0122': bound(
    [user('system:anonymous'), group('system:unauthenticated')],
    [user('jo'), group('staff'), group('system:authenticated')],
  ),
  'KSV-0123': bound([group('system:masters')], [user('jo'), group('staff'), group('system:nodes')]),
  'KSV-01011': bound([group('system:authenticated')], [user('jo'), group('staff'), group('system:nodes')]),
  'KSV-0124': [
    ['+', 'no end', repos('registry.example.com')],
    ['+', 'no end of a folder', repos('registry.example.com/shop')],
    ['+', 'one of two', repos('registry.example.com/', 'ghcr.io/acme')],
    ['-', 'an end', repos('registry.example.com/')],
    ['-', 'two ends', repos('registry.example.com/shop/', 'ghcr.io/acme/')],
    ['-', 'none', repos()],
    ['-', 'another constraint', { ...repos('registry.example.com'), kind: 'K8sRequiredLabels' }],
    ['-', 'another program', { ...repos('registry.example.com'), apiVersion: 'example.test/v1' }],
  ],
};

function sub(resource: string): readonly Row[] {
  return [
    ['+', 'create', R(resource, 'create')],
    ['+', 'every verb', C(resource, '*')],
    ['+', 'among others', C(`pods ${resource}`, 'get create')],
    ['-', 'pods', R('pods', 'get list')],
    ['-', 'logs', R('pods/log', 'get')],
    ['-', 'lists', C(resource, 'list')],
    ['-', 'the state', R('pods/status', 'update')],
    ['-', 'no rules', { ...R('a', 'b'), rules: [] }],
  ];
}

export const objectCases: readonly Case[] = Object.entries(rows).flatMap(([id, list]) =>
  list.map(([verdict, name, value]) => object(id, verdict === '+', name, value)),
);
