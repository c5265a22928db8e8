import type { Resource } from '../../models/container.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'resource-quota-incomplete',
  title: 'Resource quota leaves CPU or memory open',
  severity: 'low',
  aliases: ksv(40),
  expected: 'requests.cpu, requests.memory, limits.cpu and limits.memory',
  fix: 'Write quotas for requests and limits of CPU and memory.',
  references: ['https://kubernetes.io/docs/concepts/policy/resource-quotas/'],
  resource: leavesOpen,
};

const wanted = ['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'];

function leavesOpen({ kind, tree, spot }: Resource): readonly Hit[] {
  if (kind !== 'ResourceQuota') return [];
  const hard = tree.at('spec', 'hard');
  const missing = wanted.filter((key) => hard?.get(key) === undefined);
  return missing.length === 0 ? [] : [{ spot: hard ?? spot, actual: `not set: ${missing.join(', ')}` }];
}
