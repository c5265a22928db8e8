import type { Resource } from '../../models/container.js';
import { isBinding } from '../../rbac.js';
import type { ConfigRule, Hit } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'default-service-account-bound',
  title: 'Rights are given to the default service account',
  severity: 'medium',
  aliases: ['CKV_K8S_42'],
  expected: 'an account of its own for what needs the rights',
  fix: 'Make a service account for the workload that needs the rights, and bind that.',
  references: ['https://kubernetes.io/docs/concepts/security/service-accounts/#default-service-accounts'],
  resource: isBound,
};

function isBound(binding: Resource): readonly Hit[] {
  if (!isBinding(binding)) return [];
  return (binding.tree.get('subjects')?.items ?? [])
    .filter(
      (subject) => subject.get('kind')?.text === 'ServiceAccount' && subject.get('name')?.text === 'default',
    )
    .map((spot) => ({ spot, actual: 'bound to default', detail: spot.get('namespace')?.text ?? '' }));
}
