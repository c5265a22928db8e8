import type { Resource } from '../../models/container.js';
import { isRole, policyRules } from '../../rbac.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'bind-privileged-role',
  title: 'Role may bind itself to roles with more rights',
  severity: 'high',
  aliases: [],
  sometimes: ksv(51, 52),
  expected: 'no right to create bindings and to bind roles at once',
  fix: 'Remove the verb bind, or the right to create bindings.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#restrictions-on-role-binding-creation-or-update',
  ],
  resource: bindsRoles,
};

const roles = ['roles', 'clusterroles'];

/** The two rights may stand in two rules of the role; where both kinds of binding are made, it has both names. */
function bindsRoles(role: Resource): readonly Hit[] {
  if (!isRole(role)) return [];
  const rules = policyRules(role);
  const has = (resources: readonly string[], verbs: readonly string[]) =>
    rules.find(
      (rule) =>
        rule.resources.some((name) => resources.includes(name)) &&
        rule.verbs.some((verb) => verbs.includes(verb)),
    );
  const binding = has(roles, ['bind', '*']);
  const names = [
    ...(has(['rolebindings'], making) === undefined ? [] : ksv(51)),
    ...(has(['clusterrolebindings'], making) === undefined ? [] : ksv(52)),
  ];
  return names.length === 0 || binding === undefined
    ? []
    : [{ spot: binding.spot, actual: 'creates bindings and binds roles', alsoKnownAs: names }];
}

const making = ['create', 'update', 'patch', '*'];
