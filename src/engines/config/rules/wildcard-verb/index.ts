import type { Resource } from '../../models/container.js';
import { isRole, policyRules, resourcesThatMatter } from '../../rbac.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'wildcard-verb',
  title: 'Role allows every verb on resources that matter',
  severity: 'critical',
  aliases: [...ksv(45), 'CKV_K8S_49'],
  expected: 'named verbs',
  fix: 'Name the verbs that are needed.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: allowsAllVerbs,
};

function allowsAllVerbs(role: Resource): readonly Hit[] {
  if (!isRole(role)) return [];
  return policyRules(role).flatMap(({ resources, verbs, spot }) => {
    const resource = resources.find((name) => resourcesThatMatter.has(name));
    return verbs.includes('*') && resource !== undefined
      ? [{ spot, actual: `every verb on ${resource}`, detail: resource }]
      : [];
  });
}
