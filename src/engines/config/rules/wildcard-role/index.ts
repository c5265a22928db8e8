import type { Resource } from '../../models/container.js';
import { isRole, policyRules } from '../../rbac.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'wildcard-role',
  title: 'Role allows everything on everything',
  severity: 'critical',
  aliases: [...ksv(44), 'CKV_K8S_49'],
  expected: 'named resources and verbs',
  fix: 'Name the resources and the verbs that are needed.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: allowsAll,
};

function allowsAll(role: Resource): readonly Hit[] {
  if (!isRole(role)) return [];
  return policyRules(role)
    .filter(({ resources, verbs }) => resources.includes('*') && verbs.includes('*'))
    .map(({ spot }) => ({ spot, actual: 'every verb on every resource' }));
}
