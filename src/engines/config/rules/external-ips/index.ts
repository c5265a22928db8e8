import type { Resource } from '../../models/container.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'external-ips',
  title: 'Service takes external addresses',
  severity: 'high',
  aliases: ksv(108),
  expected: 'no externalIPs',
  fix: 'Remove externalIPs; use a load balancer or an ingress.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#external-ips'],
  resource: takesAddresses,
};

function takesAddresses({ kind, tree }: Resource): readonly Hit[] {
  const addresses = kind === 'Service' ? tree.at('spec', 'externalIPs') : undefined;
  return addresses === undefined || addresses.items.length === 0
    ? []
    : [{ spot: addresses, actual: `externalIPs: ${addresses.texts.slice(0, 5).join(', ')}` }];
}
