import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'cleaned before': 'RUN yum clean all && yum install -y a' },
  safety: {
    'an install that may fail, of a manager that may be missing': ['RUN yum install -y a || true', 'none'],
    'in place of another manager': ['RUN yum install -y a || dnf install -y a', 'none'],
    'where a condition finds it': ['RUN if [ -x /usr/bin/yum ]; then yum install -y a; fi', 'none'],
    'where another step has it for sure': [
      'RUN if [ -n "$A" ]; then yum install -y a; fi\nRUN true\nRUN yum install -y b && yum clean all',
      'safe',
    ],
    'into another root': ['RUN yum --installroot=/b install -y a', 'decide'],
  },
  good: { 'with flags': 'RUN yum -y install a && yum -y clean all' },
});
