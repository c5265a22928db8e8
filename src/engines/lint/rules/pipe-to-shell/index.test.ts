import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'with a filter between': 'RUN curl a | tr -d x | bash',
    'process substitution': 'RUN bash <(curl a)',
    'with arguments': 'RUN curl a | sh -s -- -y',
  },
  good: { 'a local script': 'RUN cat a.sh | sh', 'a script with data': 'RUN curl a | python3 parse.py' },
});
