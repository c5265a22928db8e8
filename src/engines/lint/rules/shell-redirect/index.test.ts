import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a number for a file': 'RUN a 2>1',
    'two files': 'RUN a > b > c',
    'no command': 'RUN a; > b',
  },
  good: {
    'into the pipe as well': 'RUN a > b 2>&1',
    'two streams': 'RUN a > b 2> c',
    'two appends': 'RUN a >> x; b >> x',
  },
});
