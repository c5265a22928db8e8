import type { Resource } from '../../models/container.js';
import { isRole, type PolicyRule, policyRules, resourcesThatMatter } from '../../rbac.js';
import type { ConfigRule, Hit } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'wildcard-in-role',
  title: 'Role has a wildcard',
  severity: 'low',
  aliases: ['CKV_K8S_49'],
  expected: 'named resources and verbs',
  fix: 'Name the resources and the verbs that are needed.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: hasWildcard,
};

function hasWildcard(role: Resource): readonly Hit[] {
  if (!isRole(role)) return [];
  return policyRules(role).flatMap((given) => {
    const wide = wildcardsOf(given);
    return wide.length === 0 ? [] : [{ spot: given.spot, actual: `"*" for ${wide.join(' and ')}` }];
  });
}

/** Without what has a rule of its own: every verb on every resource, every verb on what matters. */
function wildcardsOf({ resources, verbs }: PolicyRule): readonly string[] {
  const isOther =
    verbs.includes('*') && resources.some((name) => name === '*' || resourcesThatMatter.has(name));
  if (isOther) return [];
  return Object.entries({ resources, verbs })
    .filter(([, names]) => names.includes('*'))
    .map(([what]) => what);
}
