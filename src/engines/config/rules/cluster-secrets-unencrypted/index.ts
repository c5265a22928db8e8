import type { ConfigRule } from '../../rule.js';
import { trivy } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'cluster-secrets-unencrypted',
  title: 'Secrets of the cluster are not encrypted with a key of yours',
  severity: 'high',
  aliases: [...trivy('AWS', 39), 'CKV_AWS_58'],
  expected: 'encryption_config for secrets',
  fix: 'Write an encryption_config with resources = ["secrets"].',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html'],
  cloud: ({ type, tree, header }) => {
    if (type !== 'aws_eks_cluster') return [];
    const blocks = tree.get('encryption_config')?.items ?? [];
    const isCovered = blocks.some((block) => {
      const resources = block.get('resources');
      return resources?.kind === 'unknown' || resources?.texts.includes('secrets') === true;
    });
    return isCovered ? [] : [{ spot: header, actual: 'no encryption_config for secrets' }];
  },
};
