import type { Resource } from './models/container.js';
import type { Spot, Tree } from './models/tree.js';
import type { Hit } from './rule.js';

/** What a role gives away, if it gives any of `verbs` on any of `resources`. */
export interface Grant {
  readonly kinds?: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  /** Only where the rule is for objects of these names. */
  readonly names?: readonly string[];
}

const roleKinds = ['Role', 'ClusterRole'];
const mostRules = 500;

export const writing = ['create', 'update', 'patch', 'delete', 'deletecollection', '*'];
export const writingOrActing = [...writing, 'impersonate'];

/** A check for roles (https://kubernetes.io/docs/reference/access-authn-authz/rbac/), one hit for each rule in them. */
export function grants({
  kinds = roleKinds,
  resources,
  verbs,
  names,
}: Grant): (role: Resource) => readonly Hit[] {
  return (role) => {
    if (!isRole(role) || !kinds.includes(role.kind)) return [];
    return policyRules(role).flatMap((rule) => {
      const named = names === undefined || rule.names.some((name) => names.includes(name));
      const resource = rule.resources.find(
        (name) => resources.includes(name) && isOfGroup(name, rule.groups),
      );
      const verb = rule.verbs.find((name) => verbs.includes(name));
      return named && resource !== undefined && verb !== undefined
        ? [{ spot: rule.spot, actual: `${verb} on ${resource}`, detail: resource }]
        : [];
    });
  };
}

/** Resources of the core group, whose names other groups use for things of their own: `secrets` of an operator. */
const ofCore: ReadonlySet<string> = new Set(
  `configmaps endpoints events namespaces nodes nodes/proxy persistentvolumes persistentvolumeclaims pods pods/attach
  pods/exec pods/log pods/portforward replicationcontrollers secrets serviceaccounts serviceaccounts/token
  services`.split(/\s+/),
);

/** Without any group the rule is not valid, and judged as it was meant. */
function isOfGroup(resource: string, groups: readonly string[]): boolean {
  if (!ofCore.has(resource) || groups.length === 0) return true;
  return groups.includes('') || groups.includes('*');
}

/** What gives away a workload's or a user's rights to who may do everything with it. */
export const resourcesThatMatter: ReadonlySet<string> = new Set([
  'secrets',
  'pods',
  'deployments',
  'daemonsets',
  'statefulsets',
  'replicationcontrollers',
  'replicasets',
  'cronjobs',
  'jobs',
  'roles',
  'clusterroles',
  'rolebindings',
  'clusterrolebindings',
  'users',
  'groups',
]);

export interface PolicyRule {
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly names: readonly string[];
  readonly groups: readonly string[];
  readonly spot: Spot;
}

export function isRole({ kind, apiVersion }: Resource): boolean {
  return roleKinds.includes(kind) && apiVersion.startsWith('rbac.authorization.k8s.io/');
}

export function policyRules({ tree }: Resource): readonly PolicyRule[] {
  return (tree.get('rules')?.items ?? []).slice(0, mostRules).map((rule: Tree) => ({
    resources: rule.get('resources')?.texts ?? [],
    verbs: rule.get('verbs')?.texts ?? [],
    names: rule.get('resourceNames')?.texts ?? [],
    groups: rule.get('apiGroups')?.texts ?? [],
    spot: rule.entries.has('verbs') ? rule.spotOf('verbs') : rule,
  }));
}

export function isBinding({ kind, apiVersion }: Resource): boolean {
  return (
    (kind === 'RoleBinding' || kind === 'ClusterRoleBinding') &&
    apiVersion.startsWith('rbac.authorization.k8s.io/')
  );
}

/** A binding to a user or group of this name. */
export function binds(names: readonly string[]): (binding: Resource) => readonly Hit[] {
  return (binding) => {
    if (!isBinding(binding)) return [];
    return (binding.tree.get('subjects')?.items ?? []).flatMap((subject) => {
      const name = subject.get('name')?.text ?? '';
      return names.includes(name) ? [{ spot: subject, actual: `bound to ${name}`, detail: name }] : [];
    });
  };
}
