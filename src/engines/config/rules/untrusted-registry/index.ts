import { whenValue } from '../../hits.js';
import { type ConfigRule, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'untrusted-registry',
  title: 'Image comes from a registry that is not on the list',
  severity: 'medium',
  aliases: ['CIS-Docker-4.2', ...ksv(125)],
  expected: 'a registry of the list "trusted-registries"',
  fix: 'Copy the image to a trusted registry, or put its registry on the list.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/'],
  needs: 'trustedRegistries',
  container: ({ image }) => {
    const { value } = image;
    return value === undefined ? [] : whenValue({ ...image, text: value }, () => true, { detail: value });
  },
  image: ({ tags }) => tags.map((tag) => ({ setting: 'RepoTags', actual: tag, detail: tag })),
};
