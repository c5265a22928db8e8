import type { Container, Workload } from '../../models/container.js';
import type { Tree } from '../../models/tree.js';
import { type ConfigRule, type Hit, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'root-group',
  title: 'Container belongs to the root group',
  severity: 'low',
  aliases: ksv(29, 116),
  expected: 'no group 0',
  fix: 'Give runAsGroup, fsGroup and supplementalGroups numbers above 0.',
  isLinuxOnly: true,
  references: [podSecurityStandards],
  formats: ['kubernetes'],
  repairs,
  workload: ({ pod }) => groupsOf(pod?.spec.get('securityContext')),
  container: ({ tree }: Container, _: Workload) => groupsOf(tree.get('securityContext')),
};

function groupsOf(context: Tree | undefined): readonly Hit[] {
  const single = ['runAsGroup', 'fsGroup'].flatMap((key) => {
    const group = context?.get(key);
    return group?.number === 0 ? [{ spot: group, actual: `${key}: 0`, detail: key }] : [];
  });
  const many = (context?.get('supplementalGroups')?.items ?? [])
    .filter((group) => group.number === 0)
    .map((spot) => ({ spot, actual: 'supplementalGroups: 0', detail: 'supplementalGroups' }));
  return [...single, ...many];
}
