import { stringify } from 'yaml';

/** One example of a rule that others gave a number: an input, and whether that rule speaks. */
export interface Case {
  readonly id: string;
  readonly name: string;
  readonly fires: boolean;
  readonly path: string;
  readonly text: string;
}

type Json = Readonly<Record<string, unknown>>;

/** A pod with nothing to complain about; `undefined` takes a key away. */
export interface PodParts {
  readonly spec?: Json;
  /** Of the pod. */
  readonly shared?: Json | undefined;
  readonly container?: Json;
  /** Of the container. */
  readonly own?: Json | undefined;
  readonly annotations?: Json;
  readonly labels?: Json;
  readonly metadata?: Json;
}

const goodShared: Json = {
  runAsNonRoot: true,
  runAsUser: 10_500,
  runAsGroup: 10_500,
  seccompProfile: { type: 'RuntimeDefault' },
};

const goodOwn: Json = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  runAsUser: 10_500,
  runAsGroup: 10_500,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};

const image = `acme.azurecr.io/shop/app:1.4@sha256:${'a1b2'.repeat(16)}`;

function container(parts: PodParts): Json {
  return clean({
    name: 'app',
    image,
    resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: '1', memory: '128Mi' } },
    livenessProbe: { httpGet: { path: '/', port: 8080 } },
    readinessProbe: { httpGet: { path: '/', port: 8080 } },
    securityContext: 'own' in parts ? parts.own && clean({ ...goodOwn, ...parts.own }) : goodOwn,
    ...parts.container,
  });
}

function clean(value: Json): Json {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}

function podParts(parts: PodParts): { readonly metadata: Json; readonly spec: Json } {
  const shared = 'shared' in parts ? parts.shared && clean({ ...goodShared, ...parts.shared }) : goodShared;
  return {
    metadata: clean({ labels: { app: 'shop', ...parts.labels }, annotations: parts.annotations }),
    spec: clean({
      automountServiceAccountToken: false,
      securityContext: shared,
      containers: [container(parts)],
      ...parts.spec,
    }),
  };
}

export const goodContainer = (name: string, change: Json = {}): Json => ({
  ...container({}),
  name,
  ...change,
});

const kinds = [
  'Pod',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'CronJob',
  'CronJob of batch/v1beta1',
  'List',
  'PodList',
  'PodTemplate',
  'Rollout of another maker',
] as const;

/** The pod as one of the kinds that make pods. */
function manifest(kind: (typeof kinds)[number], parts: PodParts): Json {
  const pod = podParts(parts);
  const metadata = clean({ name: 'app', namespace: 'shop', ...parts.metadata });
  const template = { metadata: pod.metadata, spec: pod.spec };
  const whole = (apiVersion: string, spec: Json) => ({
    apiVersion,
    kind: kind.split(' ')[0],
    metadata,
    spec,
  });
  const own: Json = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...metadata, ...pod.metadata },
    spec: pod.spec,
  };
  const selector = { matchLabels: { app: 'shop' } };
  switch (kind) {
    case 'Pod':
      return own;
    case 'ReplicationController':
      return whole('v1', { selector: { app: 'shop' }, template });
    case 'Job':
      return whole('batch/v1', { template });
    case 'CronJob':
      return whole('batch/v1', { schedule: '@daily', jobTemplate: { spec: { template } } });
    case 'CronJob of batch/v1beta1':
      return whole('batch/v1beta1', { schedule: '@daily', jobTemplate: { spec: { template } } });
    case 'List':
      return {
        apiVersion: 'v1',
        kind: 'List',
        items: [{ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { selector, template } }],
      };
    case 'PodTemplate':
      return { apiVersion: 'v1', kind: 'PodTemplate', metadata, template };
    case 'Rollout of another maker':
      return { ...whole('argoproj.io/v1alpha1', { selector, template }) };
    case 'PodList':
      return { apiVersion: 'v1', kind: 'PodList', items: [own] };
    default:
      return whole('apps/v1', { selector, template });
  }
}

let turn = 0;

/** The same pod in several kinds and in both spellings, so that no rule knows only one of them. */
export function pods(id: string, fires: boolean, name: string, parts: PodParts): readonly Case[] {
  turn += 1;
  return [kinds[turn % kinds.length], kinds[(turn * 3 + 1) % kinds.length]].flatMap((kind, index) =>
    kind === undefined
      ? []
      : [written(id, fires, `${name}, in a ${kind}`, manifest(kind, parts), (turn + index) % 2 === 0)],
  );
}

export function object(id: string, fires: boolean, name: string, value: Json): Case {
  turn += 1;
  return written(id, fires, name, value, turn % 2 === 0);
}

function written(id: string, fires: boolean, name: string, value: Json, inYaml: boolean): Case {
  return inYaml
    ? { id, fires, name, path: 'app.yaml', text: stringify(value) }
    : { id, fires, name, path: 'app.json', text: JSON.stringify(value, undefined, 2) };
}

export function role(
  kind: 'Role' | 'ClusterRole',
  ...rules: readonly (readonly [resources: string, verbs: string, extra?: Json | undefined])[]
): Json {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind,
    metadata: kind === 'Role' ? { name: 'app', namespace: 'shop' } : { name: 'app' },
    rules: rules.map(([resources, verbs, extra]) => ({
      apiGroups: ['*'],
      resources: resources.split(' '),
      verbs: verbs.split(' '),
      ...extra,
    })),
  };
}

export function binding(kind: 'RoleBinding' | 'ClusterRoleBinding', roleName: string, subject: Json): Json {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind,
    metadata: { name: 'app' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: roleName },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', ...subject }],
  };
}
