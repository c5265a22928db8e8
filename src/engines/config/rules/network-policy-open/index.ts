import type { Resource } from '../../models/container.js';
import type { Tree } from '../../models/tree.js';
import type { ConfigRule, Hit } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'network-policy-open',
  title: 'Network policy lets the whole world in or out',
  severity: 'high',
  aliases: ['KUBE-0001', 'AVD-KUBE-0001', 'KUBE-0002', 'AVD-KUBE-0002'],
  expected: 'named networks or pods',
  fix: 'Name the networks or the pods that may come in or be reached.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  resource: letsAll,
};

function letsAll({ kind, tree }: Resource): readonly Hit[] {
  if (kind !== 'NetworkPolicy') return [];
  return [...openBlocks(tree.at('spec', 'ingress'), 'from'), ...openBlocks(tree.at('spec', 'egress'), 'to')];
}

function openBlocks(rules: Tree | undefined, direction: 'from' | 'to'): readonly Hit[] {
  return (rules?.items ?? []).flatMap((rule) => {
    const peers = rule.get(direction)?.items ?? [];
    // Without peers a rule fits every peer (NetworkPolicyIngressRule), and without ports every port.
    if (peers.length === 0 && (rule.get('ports')?.items ?? []).length === 0)
      return [{ spot: rule, actual: `${direction}: everywhere`, detail: direction }];
    return peers.flatMap((peer) => {
      const cidr = peer.at('ipBlock', 'cidr');
      return cidr !== undefined && everywhere.has(cidr.text ?? '')
        ? [{ spot: cidr, actual: `${direction}: ${cidr.text}`, detail: direction }]
        : [];
    });
  });
}

const everywhere = new Set(['0.0.0.0/0', '::/0']);
