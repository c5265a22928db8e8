import type { Resource } from '../../models/container.js';
import { grants } from '../../rbac.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'impersonate-groups',
  title: 'Role may impersonate other users',
  severity: 'critical',
  aliases: [],
  sometimes: ksv(43),
  expected: 'no impersonate',
  fix: 'Remove the verb.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  resource: actsAsOthers,
};

const asGroup = grants({ resources: ['groups'], verbs: ['impersonate', '*'] });
const asOther = grants({
  resources: ['users', 'serviceaccounts', 'userextras', 'uids'],
  verbs: ['impersonate', '*'],
});

/** The number is for groups alone, because some of them may do everything. */
function actsAsOthers(role: Resource): readonly Hit[] {
  return [...asGroup(role).map((hit) => ({ ...hit, alsoKnownAs: ksv(43) })), ...asOther(role)];
}
