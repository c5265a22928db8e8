import type { Resource } from '../../models/container.js';
import { isRole, policyRules } from '../../rbac.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'extend-role-binding',
  title: 'Members of a binding may add others to it',
  severity: 'low',
  aliases: ksv(55),
  expected: 'no get and patch on rolebindings at once',
  fix: 'Remove patch.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: extendsBinding,
};

function extendsBinding(role: Resource): readonly Hit[] {
  if (!isRole(role)) return [];
  return policyRules(role)
    .filter(
      ({ resources, verbs }) =>
        resources.includes('rolebindings') && verbs.includes('get') && verbs.includes('patch'),
    )
    .map(({ spot }) => ({ spot, actual: 'get and patch on rolebindings' }));
}
