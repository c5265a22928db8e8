import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a hyphen is no version': 'RUN yum install -y epel-release',
    'a module': 'RUN yum module install -y nodejs',
  },
  good: {
    'a variable': 'RUN yum install -y which-${V}',
    'an epoch': 'RUN yum install -y openssl-1:1.1.1k',
    'a file': 'RUN yum install -y ./a.rpm https://a/b.rpm',
  },
});
