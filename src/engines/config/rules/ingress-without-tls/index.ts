import type { Resource } from '../../models/container.js';
import type { ConfigRule, Hit } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'ingress-without-tls',
  title: 'Ingress answers without TLS',
  severity: 'medium',
  aliases: [],
  expected: 'spec.tls',
  fix: 'Name a certificate under spec.tls.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  resource: isOpen,
};

function isOpen({ kind, tree, spot }: Resource): readonly Hit[] {
  if (kind !== 'Ingress') return [];
  const tls = tree.at('spec', 'tls');
  return tls === undefined || (tls.kind === 'list' && tls.items.length === 0)
    ? [{ spot, actual: 'spec.tls is not set' }]
    : [];
}
