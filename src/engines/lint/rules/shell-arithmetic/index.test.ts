import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'with braces': 'RUN a=1 && echo $((${a} + 1))',
  },
  good: {
    'an argument': 'RUN echo $(($1 + 1))',
    'another base': 'RUN a=1 && echo $((10#$a))',
  },
});
