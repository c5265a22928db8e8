import type { Resource } from '../../models/container.js';
import type { Tree } from '../../models/tree.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'network-policy-without-selector',
  title: 'Network policy selects nothing',
  severity: 'medium',
  aliases: ksv(38),
  expected: 'a podSelector or namespaceSelector',
  fix: 'Say with selectors whom the policy is for.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  resource: selectsNothing,
};

function selectsNothing({ kind, tree, spot }: Resource): readonly Hit[] {
  if (kind !== 'NetworkPolicy') return [];
  const spec = tree.get('spec');
  if (spec?.kind === 'unknown' || hasSelector(spec)) return [];
  const peers = [...(spec?.get('ingress')?.items ?? []), ...(spec?.get('egress')?.items ?? [])].flatMap(
    (rule) => [...(rule.get('from')?.items ?? []), ...(rule.get('to')?.items ?? [])],
  );
  return peers.some(hasSelector) ? [] : [{ spot, actual: 'no selector' }];
}

function hasSelector(tree: Tree | undefined): boolean {
  return ['podSelector', 'namespaceSelector'].some((key) => tree?.entries.has(key));
}
