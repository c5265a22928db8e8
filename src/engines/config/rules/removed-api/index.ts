import { withEdit } from '../../hits.js';
import type { Resource } from '../../models/container.js';
import type { Tree } from '../../models/tree.js';
import { type ConfigRule, type Edit, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'removed-api',
  title: 'API version is gone from current Kubernetes',
  severity: 'low',
  aliases: ksv(107),
  expected: 'an API version that is served',
  fix: 'Write the version that replaces it.',
  references: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  resource: isGone,
};

/** From the deprecation guide: group and version, kinds, what replaces it, the release that dropped it. */
const gone: readonly (readonly [string, readonly string[], string, string])[] = [
  ['extensions/v1beta1', ['Deployment', 'DaemonSet', 'ReplicaSet'], 'apps/v1', '1.16'],
  ['extensions/v1beta1', ['NetworkPolicy'], 'networking.k8s.io/v1', '1.16'],
  ['extensions/v1beta1', ['PodSecurityPolicy'], 'pod security admission', '1.16'],
  ['extensions/v1beta1', ['Ingress'], 'networking.k8s.io/v1', '1.22'],
  ['networking.k8s.io/v1beta1', ['Ingress', 'IngressClass'], 'networking.k8s.io/v1', '1.22'],
  ['apps/v1beta1', ['Deployment', 'StatefulSet'], 'apps/v1', '1.16'],
  ['apps/v1beta2', ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'], 'apps/v1', '1.16'],
  [
    'admissionregistration.k8s.io/v1beta1',
    ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
    'admissionregistration.k8s.io/v1',
    '1.22',
  ],
  ['apiextensions.k8s.io/v1beta1', ['CustomResourceDefinition'], 'apiextensions.k8s.io/v1', '1.22'],
  ['apiregistration.k8s.io/v1beta1', ['APIService'], 'apiregistration.k8s.io/v1', '1.22'],
  ['authentication.k8s.io/v1beta1', ['TokenReview'], 'authentication.k8s.io/v1', '1.22'],
  [
    'authorization.k8s.io/v1beta1',
    ['LocalSubjectAccessReview', 'SelfSubjectAccessReview', 'SubjectAccessReview'],
    'authorization.k8s.io/v1',
    '1.22',
  ],
  ['certificates.k8s.io/v1beta1', ['CertificateSigningRequest'], 'certificates.k8s.io/v1', '1.22'],
  ['coordination.k8s.io/v1beta1', ['Lease'], 'coordination.k8s.io/v1', '1.22'],
  [
    'rbac.authorization.k8s.io/v1beta1',
    ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'],
    'rbac.authorization.k8s.io/v1',
    '1.22',
  ],
  ['scheduling.k8s.io/v1beta1', ['PriorityClass'], 'scheduling.k8s.io/v1', '1.22'],
  [
    'storage.k8s.io/v1beta1',
    ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'],
    'storage.k8s.io/v1',
    '1.22',
  ],
  ['batch/v1beta1', ['CronJob'], 'batch/v1', '1.25'],
  ['discovery.k8s.io/v1beta1', ['EndpointSlice'], 'discovery.k8s.io/v1', '1.25'],
  ['events.k8s.io/v1beta1', ['Event'], 'events.k8s.io/v1', '1.25'],
  ['policy/v1beta1', ['PodDisruptionBudget'], 'policy/v1', '1.25'],
  ['policy/v1beta1', ['PodSecurityPolicy'], 'pod security admission', '1.25'],
  ['node.k8s.io/v1beta1', ['RuntimeClass'], 'node.k8s.io/v1', '1.25'],
  ['storage.k8s.io/v1beta1', ['CSIStorageCapacity'], 'storage.k8s.io/v1', '1.27'],
  ['autoscaling/v2beta1', ['HorizontalPodAutoscaler'], 'autoscaling/v2', '1.25'],
  ['autoscaling/v2beta2', ['HorizontalPodAutoscaler'], 'autoscaling/v2', '1.26'],
  [
    'flowcontrol.apiserver.k8s.io/v1beta1',
    ['FlowSchema', 'PriorityLevelConfiguration'],
    'flowcontrol.apiserver.k8s.io/v1',
    '1.26',
  ],
  [
    'flowcontrol.apiserver.k8s.io/v1beta2',
    ['FlowSchema', 'PriorityLevelConfiguration'],
    'flowcontrol.apiserver.k8s.io/v1',
    '1.29',
  ],
  [
    'flowcontrol.apiserver.k8s.io/v1beta3',
    ['FlowSchema', 'PriorityLevelConfiguration'],
    'flowcontrol.apiserver.k8s.io/v1',
    '1.32',
  ],
];

function isGone({ apiVersion, kind, tree }: Resource): readonly Hit[] {
  const entry = gone.find(([version, kinds]) => version === apiVersion && kinds.includes(kind));
  if (entry === undefined) return [];
  const [, , instead, release] = entry;
  return [
    {
      spot: tree.spotOf('apiVersion'),
      actual: `${apiVersion} ${kind}, gone since ${release}`,
      expected: instead,
      ...withEdit(sameFields.has(`${apiVersion} ${kind}`) ? versionEdit(tree, instead) : undefined),
    },
  ];
}

/** The deprecation guide names no changed field for them. */
const sameFields = new Set([
  'batch/v1beta1 CronJob',
  'autoscaling/v2beta2 HorizontalPodAutoscaler',
  'scheduling.k8s.io/v1beta1 PriorityClass',
  'storage.k8s.io/v1beta1 StorageClass',
  'rbac.authorization.k8s.io/v1beta1 Role',
  'rbac.authorization.k8s.io/v1beta1 ClusterRole',
  'rbac.authorization.k8s.io/v1beta1 RoleBinding',
  'rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding',
]);

function versionEdit(tree: Tree, version: string): Edit | undefined {
  const value = tree.get('apiVersion');
  if (value === undefined || !value.source.isOriginal) return undefined;
  return { start: value.start, end: value.end, text: version };
}
