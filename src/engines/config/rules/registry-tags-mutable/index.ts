import { attribute } from '../../cloud.js';
import { type ConfigRule, trivy } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'registry-tags-mutable',
  title: 'Tags in the registry can be moved',
  severity: 'high',
  aliases: [...trivy('AWS', 31), 'CKV_AWS_51'],
  expected: 'image_tag_mutability = "IMMUTABLE"',
  fix: 'Set image_tag_mutability to IMMUTABLE.',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html'],
  repairs,
  cloud: ({ type, tree, header }) => {
    if (type !== 'aws_ecr_repository') return [];
    return attribute(
      tree,
      header,
      'image_tag_mutability',
      ({ text }) => text === 'MUTABLE',
      'missing is wrong',
    );
  },
};
