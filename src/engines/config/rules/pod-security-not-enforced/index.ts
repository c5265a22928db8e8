import type { Resource } from '../../models/container.js';
import { type ConfigRule, type Hit, podSecurityStandards } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'pod-security-not-enforced',
  title: 'Namespace enforces no pod security standard',
  severity: 'low',
  aliases: [],
  standards: ['Pod Security Admission'],
  expected: 'pod-security.kubernetes.io/enforce: restricted, or baseline',
  fix: 'Label the namespace with pod-security.kubernetes.io/enforce: restricted.',
  references: [podSecurityStandards, 'https://kubernetes.io/docs/concepts/security/pod-security-admission/'],
  resource: enforcesNothing,
};

const label = 'pod-security.kubernetes.io/enforce';

function enforcesNothing({ kind, apiVersion, tree, spot }: Resource): readonly Hit[] {
  if (kind !== 'Namespace' || apiVersion !== 'v1') return [];
  const level = tree.at('metadata', 'labels')?.get(label);
  if (level === undefined) return [{ spot, actual: `${label} is not set` }];
  return level.text === 'privileged' ? [{ spot: level, actual: `${label}: privileged` }] : [];
}
