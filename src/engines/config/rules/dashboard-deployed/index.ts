import type { Workload } from '../../models/container.js';
import type { ConfigRule, Hit } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'dashboard-deployed',
  title: 'The Kubernetes dashboard is deployed',
  severity: 'medium',
  aliases: ['CKV_K8S_33'],
  expected: 'no dashboard in the cluster',
  fix: 'Remove it; run a dashboard on your own machine, with your own rights.',
  references: ['https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/'],
  formats: ['kubernetes'],
  workload: isDashboard,
};

function isDashboard({ containers, pod, spot, name }: Workload): readonly Hit[] {
  const image = containers.find(({ image: { value } }) =>
    /kubernetes(?:-|ui\/)dashboard/.test(value ?? ''),
  )?.image;
  if (image !== undefined) return [{ spot: image.spot, actual: image.text }];
  const labels = ['app', 'k8s-app'].map((key) => pod?.labels?.get(key)?.text);
  return labels.includes('kubernetes-dashboard') ? [{ spot, actual: name }] : [];
}
