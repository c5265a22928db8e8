import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'cleaned before': 'RUN yum clean all && yum install -y a' },
  good: { 'with flags': 'RUN yum -y install a && yum -y clean all' },
});
