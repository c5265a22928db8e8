import type { Resource } from '../../models/container.js';
import type { ConfigRule, Hit } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'resource-in-default-namespace',
  title: 'Resource is put into the default namespace',
  severity: 'low',
  aliases: ['CKV_K8S_21'],
  expected: 'a namespace of its own',
  fix: 'Give it the namespace of the workload that it serves.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  resource: isInDefault,
};

/** Workloads have a rule of their own, which counts a missing namespace, too. */
const kinds: ReadonlySet<string> = new Set([
  'ConfigMap',
  'Ingress',
  'PersistentVolumeClaim',
  'Role',
  'RoleBinding',
  'Secret',
  'Service',
  'ServiceAccount',
]);

function isInDefault({ kind, name, namespace, tree, spot }: Resource): readonly Hit[] {
  if (!kinds.has(kind) || namespace !== 'default' || ownByCluster.has(`${kind}/${name}`)) return [];
  return [{ spot: tree.at('metadata', 'namespace') ?? spot, actual: 'namespace: default' }];
}

/** What the cluster itself keeps there. */
const ownByCluster: ReadonlySet<string> = new Set(['Service/kubernetes', 'ServiceAccount/default']);
