import { attribute } from '../../cloud.js';
import { type ConfigRule, trivy } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'registry-scan-off',
  title: 'Images are not scanned when they are pushed',
  severity: 'high',
  aliases: [...trivy('AWS', 30), 'CKV_AWS_163'],
  expected: 'scan_on_push = true',
  fix: 'Set image_scanning_configuration { scan_on_push = true }.',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html'],
  repairs,
  cloud: ({ type, tree, header }) => {
    if (type !== 'aws_ecr_repository') return [];
    const block = tree.get('image_scanning_configuration')?.items[0] ?? tree;
    return attribute(block, header, 'scan_on_push', ({ boolean }) => boolean === false, 'missing is wrong');
  },
};
