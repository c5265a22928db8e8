import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    counting: 'RUN grep a b | wc -l',
    'redirected away': 'RUN a > b | c',
  },
  good: {
    'counting letters': 'RUN grep a b | wc -c',
    'errors into the pipe': 'RUN a 2>&1 >/dev/null | b',
  },
});
