import type { Workload } from '../../models/container.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'default-namespace',
  title: 'Workload is in the default namespace',
  severity: 'low',
  aliases: [...ksv(110), 'CKV_K8S_21'],
  expected: 'a namespace of its own',
  fix: 'Give it a namespace.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  formats: ['kubernetes'],
  workload: isDefault,
};

function isDefault({ namespace }: Workload): readonly Hit[] {
  if (namespace.isSet && namespace.value !== 'default') return [];
  return [{ spot: namespace.spot, actual: namespace.text }];
}
