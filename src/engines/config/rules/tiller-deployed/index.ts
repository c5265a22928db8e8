import type { Workload } from '../../models/container.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'tiller-deployed',
  title: "Helm's Tiller is deployed",
  severity: 'critical',
  aliases: [...ksv(102), 'CKV_K8S_34'],
  expected: 'no Tiller',
  fix: 'Remove Tiller and use Helm 3.',
  references: ['https://helm.sh/docs/faq/changes_since_helm2/'],
  formats: ['kubernetes'],
  workload: isTiller,
};

function isTiller({ containers, pod, name, spot }: Workload): readonly Hit[] {
  const image = containers.find(({ image }) => /(?:^|\/)tiller(?:[:@-]|$)/.test(image.value ?? ''))?.image;
  if (image !== undefined) return [{ spot: image.spot, actual: image.text }];
  const labels = [pod?.labels?.get('name')?.text, pod?.labels?.get('app')?.text];
  const isNamed = /^tiller(?:-|$)/.test(name) || labels.includes('tiller') || labels[1] === 'helm';
  return isNamed ? [{ spot, actual: name }] : [];
}
