import { attribute } from '../../cloud.js';
import type { TerraformResource } from '../../models/terraform/index.js';
import { type ConfigRule, type Hit, trivy } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'cluster-endpoint-public',
  title: "The cluster's API is open to the internet",
  severity: 'critical',
  aliases: [],
  sometimes: [...trivy('AWS', 40, 41), ...trivy('AZU', 41), ...trivy('GCP', 61), 'CKV_AWS_38', 'CKV_AWS_39'],
  expected: 'a private endpoint, or a list of networks that may reach it',
  fix: 'Make the endpoint private, or list the networks that may reach it.',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html'],
  cloud: isOpen,
};

function isOpen({ type, tree, header }: TerraformResource): readonly Hit[] {
  switch (type) {
    case 'aws_eks_cluster':
      return openEks(tree.get('vpc_config')?.items[0], header);
    case 'azurerm_kubernetes_cluster': {
      const hasList =
        tree.entries.has('api_server_authorized_ip_ranges') || tree.entries.has('api_server_access_profile');
      const isPrivate = tree.get('private_cluster_enabled')?.boolean === true;
      return hasList || isPrivate
        ? []
        : [{ spot: header, actual: 'no list of networks', alsoKnownAs: trivy('AZU', 41) }];
    }
    case 'google_container_cluster': {
      const isPrivate =
        tree.get('private_cluster_config')?.items[0]?.get('enable_private_endpoint')?.boolean === true;
      return isPrivate || tree.entries.has('master_authorized_networks_config')
        ? []
        : [{ spot: header, actual: 'no list of networks', alsoKnownAs: trivy('GCP', 61) }];
    }
    default:
      return [];
  }
}

/** Public with everybody allowed is the default. */
function openEks(network: TerraformResource['tree'] | undefined, header: Hit['spot']): readonly Hit[] {
  if (network === undefined || network.get('endpoint_public_access')?.boolean === false) return [];
  const cidrs = network.get('public_access_cidrs');
  if (cidrs !== undefined && !cidrs.texts.some((cidr) => cidr === '0.0.0.0/0' || cidr === '::/0')) return [];
  const found = attribute(network, header, 'public_access_cidrs', () => true, 'missing is wrong');
  return found.map((hit) => ({ ...hit, alsoKnownAs: [...trivy('AWS', 40, 41), 'CKV_AWS_38', 'CKV_AWS_39'] }));
}
