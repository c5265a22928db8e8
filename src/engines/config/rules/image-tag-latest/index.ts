import { whenValue } from '../../hits.js';
import { isBuiltHere } from '../../image-of.js';
import { parseImageName } from '../../models/image-name.js';
import { type ConfigRule, ksv } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'image-tag-latest',
  title: 'Image follows the moving tag "latest"',
  severity: 'medium',
  aliases: [...ksv(13), 'CKV_K8S_14', 'CKV_K8S_43'],
  expected: 'a release tag or a digest',
  fix: 'Name a release tag, or better a digest.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  repairs,
  container: (container) => (isBuiltHere(container) ? [] : whenValue(container.image, isMoving)),
};

function isMoving(text: string): boolean {
  const { tag, digest } = parseImageName(text.trim());
  return digest === undefined && (tag === undefined || tag === 'latest');
}
