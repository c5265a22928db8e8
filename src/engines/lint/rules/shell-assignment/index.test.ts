import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a pattern': 'RUN a=*.txt && echo "$a"',
    set: 'RUN set a=b',
  },
  good: {
    'in quotes': 'RUN a=\'date\' && echo "$a"',
    options: 'RUN set -eux',
    'a pattern for one command': 'RUN A=* b',
  },
});
