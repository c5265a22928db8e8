import type { Workload } from '../../models/container.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'system-namespace',
  title: "Workload is among the cluster's own",
  severity: 'medium',
  aliases: ksv(37),
  expected: 'a namespace other than kube-system',
  fix: 'Move it to a namespace of its own.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  formats: ['kubernetes'],
  workload: isIntruder,
};

function isIntruder({ namespace, pod, labels }: Workload): readonly Hit[] {
  if (namespace.value !== 'kube-system') return [];
  const isControlPlane = [pod?.labels, labels].some((list) => list?.get('tier')?.text === 'control-plane');
  return isControlPlane ? [] : [{ spot: namespace.spot, actual: namespace.text }];
}
