import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a hyphen is no version': 'RUN dnf install -y dnf-plugins-core',
    microdnf: 'RUN microdnf install -y a',
  },
  good: {
    'flags with values':
      'RUN dnf --installroot /mnt install curl-7.76.1 -y --releasever 9 --setopt a=b --nodocs',
  },
});
