import type { Resource } from '../../models/container.js';
import type { Tree } from '../../models/tree.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'limit-range-incomplete',
  title: 'Limit range leaves limits open',
  severity: 'low',
  aliases: ksv(39),
  expected: 'default, defaultRequest, max and min for a type',
  fix: 'Write default, defaultRequest, max and min.',
  references: ['https://kubernetes.io/docs/concepts/policy/limit-range/'],
  resource: leavesOpen,
};

const wanted = ['type', 'max', 'min', 'default', 'defaultRequest'];

function leavesOpen({ kind, tree, spot }: Resource): readonly Hit[] {
  if (kind !== 'LimitRange') return [];
  const limits = tree.at('spec', 'limits')?.items ?? [];
  if (limits.some(isComplete)) return [];
  const [first] = limits;
  const missing = wanted.filter((key) => first?.get(key) === undefined);
  return [{ spot: first ?? spot, actual: `not set: ${missing.join(', ')}` }];
}

function isComplete(limit: Tree): boolean {
  return wanted.every((key) => limit.get(key) !== undefined);
}
