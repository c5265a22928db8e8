import { acceptRule } from '../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    counting: 'RUN grep a b | wc -l',
    'redirected away': 'RUN a > b | c',
  },
  good: {
    'asked by the program': 'RUN yes | cp -i a b',
    'counting letters': 'RUN grep a b | wc -c',
    'errors into the pipe': 'RUN a 2>&1 >/dev/null | b',
  },
});
