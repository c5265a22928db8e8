import type { Resource } from '../../models/container.js';
import type { ConfigRule, Hit } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'ingress-snippet',
  title: "Ingress writes into the controller's configuration",
  severity: 'high',
  aliases: ['CKV_K8S_152', 'CKV_K8S_153', 'CKV_K8S_154'],
  expected: 'no snippet annotation',
  fix: 'Remove the snippet; use the annotation made for the purpose.',
  references: ['https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations-risk/'],
  resource: snippets,
};

const annotation = /^nginx\.ingress\.kubernetes\.io\/[a-z-]{0,40}snippet$/;

function snippets({ kind, tree }: Resource): readonly Hit[] {
  if (kind !== 'Ingress') return [];
  return [...(tree.at('metadata', 'annotations')?.entries.values() ?? [])]
    .filter(({ key }) => annotation.test(key))
    .map(({ key, keySpot }) => ({ spot: keySpot, actual: key, detail: key }));
}
