import type { Resource } from '../../models/container.js';
import { isBinding } from '../../rbac.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'admin-binding',
  title: 'An administrator is made',
  severity: 'medium',
  aliases: ksv(111),
  expected: 'a role with the rights that are needed',
  fix: 'Bind a role that holds no more than what is needed.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles'],
  resource: makesAdministrator,
};

const mighty = new Set(['cluster-admin', 'admin', 'edit']);

function makesAdministrator(binding: Resource): readonly Hit[] {
  if (!isBinding(binding)) return [];
  const role = binding.tree.at('roleRef', 'name');
  return role?.text !== undefined && mighty.has(role.text)
    ? [{ spot: role, actual: `bound to ${role.text}`, detail: role.text }]
    : [];
}
