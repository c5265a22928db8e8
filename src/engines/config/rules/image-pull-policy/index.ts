import type { Container } from '../../models/container.js';
import { parseImageName } from '../../models/image-name.js';
import type { ConfigRule, Hit } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'image-pull-policy',
  title: 'Image of a movable tag is taken from the node without asking the registry',
  severity: 'none',
  aliases: ['CKV_K8S_15'],
  expected: 'imagePullPolicy: Always',
  fix: 'Set imagePullPolicy: Always, or pin the image by its digest.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy'],
  formats: ['kubernetes'],
  container: asksNobody,
};

/** Left out it is Always for `latest` and for no tag, and IfNotPresent for every other (API reference). */
function asksNobody({ tree, image, spot }: Container): readonly Hit[] {
  const policy = tree.get('imagePullPolicy');
  if (policy?.text === 'Always' || policy?.kind === 'unknown' || image.value === undefined) return [];
  const { tag, digest } = parseImageName(image.value.trim());
  if (digest !== undefined) return [];
  if (policy !== undefined && !policy.isNull) {
    return [{ spot: policy, actual: `imagePullPolicy: ${policy.text ?? ''}` }];
  }
  return tag === undefined || tag === 'latest' ? [] : [{ spot, actual: 'imagePullPolicy is not set' }];
}
