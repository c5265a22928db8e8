import { type Entry, Tree } from '../tree.js';
import type { TerraformResource } from './module.js';

/** Kinds by the provider's names (https://registry.terraform.io/providers/hashicorp/kubernetes); `_v1` means the same. */
const kinds: Readonly<Record<string, readonly [kind: string, apiVersion: string]>> = {
  kubernetes_pod: ['Pod', 'v1'],
  kubernetes_deployment: ['Deployment', 'apps/v1'],
  kubernetes_stateful_set: ['StatefulSet', 'apps/v1'],
  kubernetes_daemonset: ['DaemonSet', 'apps/v1'],
  kubernetes_daemon_set: ['DaemonSet', 'apps/v1'],
  kubernetes_job: ['Job', 'batch/v1'],
  kubernetes_cron_job: ['CronJob', 'batch/v1'],
  kubernetes_replication_controller: ['ReplicationController', 'v1'],
  kubernetes_role: ['Role', 'rbac.authorization.k8s.io/v1'],
  kubernetes_cluster_role: ['ClusterRole', 'rbac.authorization.k8s.io/v1'],
  kubernetes_role_binding: ['RoleBinding', 'rbac.authorization.k8s.io/v1'],
  kubernetes_cluster_role_binding: ['ClusterRoleBinding', 'rbac.authorization.k8s.io/v1'],
  kubernetes_network_policy: ['NetworkPolicy', 'networking.k8s.io/v1'],
  kubernetes_ingress: ['Ingress', 'networking.k8s.io/v1'],
  kubernetes_service: ['Service', 'v1'],
  kubernetes_config_map: ['ConfigMap', 'v1'],
  kubernetes_namespace: ['Namespace', 'v1'],
  kubernetes_limit_range: ['LimitRange', 'v1'],
  kubernetes_resource_quota: ['ResourceQuota', 'v1'],
};

export function isKubernetesType(type: string): boolean {
  return type === 'kubernetes_manifest' || kindOf(type) !== undefined;
}

function kindOf(type: string): readonly [string, string] | undefined {
  const plain = type.replace(/_v\d(?:(?:alpha|beta)\d)?$/, '');
  return Object.hasOwn(kinds, plain) ? kinds[plain] : undefined;
}

/** A resource of the provider in the words of the API. */
export function kubernetesTree({ type, tree, header }: TerraformResource): Tree | undefined {
  if (type === 'kubernetes_manifest') return tree.get('manifest');
  const known = kindOf(type);
  if (known === undefined) return undefined;
  const [kind, apiVersion] = known;
  const entries = new Map(renamed(tree).entries);
  entries.set('kind', { key: 'kind', keySpot: header, value: Tree.scalar(header, kind) });
  entries.set('apiVersion', { key: 'apiVersion', keySpot: header, value: Tree.scalar(header, apiVersion) });
  return Tree.map(tree, entries);
}

/** Blocks that may stand more than once, by the key that they make together. */
const plurals: ReadonlyMap<string, string> = new Map([
  ['container', 'containers'],
  ['init_container', 'initContainers'],
  ['env', 'env'],
  ['env_from', 'envFrom'],
  ['port', 'ports'],
  ['ports', 'ports'],
  ['volume', 'volumes'],
  ['volume_mount', 'volumeMounts'],
  ['rule', 'rules'],
  ['subject', 'subjects'],
  ['ingress', 'ingress'],
  ['egress', 'egress'],
  ['from', 'from'],
  ['to', 'to'],
  ['tls', 'tls'],
  ['sysctl', 'sysctls'],
  ['host_aliases', 'hostAliases'],
  ['limit', 'limits'],
  ['toleration', 'tolerations'],
  ['image_pull_secrets', 'imagePullSecrets'],
]);

const irregular: ReadonlyMap<string, string> = new Map([
  ['host_pid', 'hostPID'],
  ['host_ipc', 'hostIPC'],
  ['host_ip', 'hostIP'],
  ['external_ips', 'externalIPs'],
  ['se_linux_options', 'seLinuxOptions'],
]);

/** Maps that the user fills: their keys are no fields of a schema. */
const free = new Set([
  'labels',
  'annotations',
  'match_labels',
  'node_selector',
  'data',
  'binary_data',
  'hard',
]);
const quantities = new Set([
  'limits',
  'requests',
  'max',
  'min',
  'default',
  'default_request',
  'max_limit_request_ratio',
]);

function renamed(tree: Tree): Tree {
  const entries = new Map<string, Entry>();
  for (const { key, keySpot, value } of tree.entries.values()) {
    const name = plurals.get(key);
    if (name !== undefined && value.items.some(isBody)) {
      entries.set(name, { key: name, keySpot, value: Tree.list(value, value.items.map(renamed)) });
      continue;
    }
    const camel = irregular.get(key) ?? key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    entries.set(camel, { key: camel, keySpot, value: single(key, value) });
  }
  return Tree.map(tree, entries, false);
}

function isBody({ kind }: Tree): boolean {
  return kind === 'map';
}

/** A block that stands once is a mapping. */
function single(key: string, value: Tree): Tree {
  const [first] = value.items;
  const body = value.kind === 'list' && first?.kind === 'map' ? first : value;
  if (body.kind !== 'map' || free.has(key) || quantities.has(key)) return body;
  return renamed(body);
}
