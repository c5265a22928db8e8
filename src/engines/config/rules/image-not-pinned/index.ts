import { whenValue } from '../../hits.js';
import { isBuiltHere } from '../../image-of.js';
import { hasTwoTags, parseImageName } from '../../models/image-name.js';
import { type ConfigRule, cis, cisDocker } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'image-not-pinned',
  title: 'Image is not pinned by a digest',
  severity: 'low',
  aliases: ['CKV_K8S_43', ...cis('5.28')],
  expected: 'a digest',
  fix: 'Write the digest after the tag: name:1.4@sha256:….',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names', cisDocker],
  repairs,
  container: (container) => (isBuiltHere(container) ? [] : whenValue(container.image, isMovable)),
};

/** A tag that moves by design is reported by `image-tag-latest`. */
function isMovable(text: string): boolean {
  if (hasTwoTags(text)) return false;
  const { tag, digest } = parseImageName(text.trim());
  return digest === undefined && tag !== undefined && tag !== 'latest';
}
