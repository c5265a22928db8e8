import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'an archive that is trusted blindly':
      "RUN echo 'deb [trusted=yes] https://a b c' > /etc/apt/sources.list.d/a.list",
    rpm: 'RUN rpm -i --nosignature a.rpm',
    yum: 'RUN yum install -y --nogpgcheck a',
  },
});
