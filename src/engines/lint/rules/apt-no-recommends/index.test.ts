import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  good: {
    'by a setting that a RUN writes':
      'RUN echo \'APT::Install-Recommends "false";\' > /etc/apt/apt.conf.d/90lean && apt-get install -y a',
  },
  safety: {
    'other settings of apt': ['COPY 90lean /etc/apt/apt.conf.d/\nRUN apt-get install -y a', 'none'],
  },
});
