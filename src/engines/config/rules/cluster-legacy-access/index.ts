import { attribute } from '../../cloud.js';
import type { TerraformResource } from '../../models/terraform/index.js';
import { type ConfigRule, type Hit, trivy } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'cluster-legacy-access',
  title: 'The cluster does without role-based access control',
  severity: 'high',
  aliases: [],
  sometimes: [...trivy('GCP', 62), ...trivy('AZU', 42), 'CKV_AZURE_137'],
  expected: 'role-based access control, and nothing beside it',
  fix: 'Leave role-based access control on, and the old ways of access off.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/'],
  cloud: isLegacy,
};

function isLegacy({ type, tree, header }: TerraformResource): readonly Hit[] {
  const also = (names: readonly string[]) => (hit: Hit) => ({ ...hit, alsoKnownAs: names });
  if (type === 'google_container_cluster') {
    return attribute(tree, header, 'enable_legacy_abac', ({ boolean }) => boolean === true).map(
      also(trivy('GCP', 62)),
    );
  }
  if (type === 'azurerm_kubernetes_cluster') {
    return attribute(
      tree,
      header,
      'role_based_access_control_enabled',
      ({ boolean }) => boolean === false,
    ).map(also(trivy('AZU', 42)));
  }
  if (type === 'azurerm_container_registry') {
    return attribute(tree, header, 'admin_enabled', ({ boolean }) => boolean === true).map(
      also(['CKV_AZURE_137']),
    );
  }
  return [];
}
