import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'in quotes': 'RUN echo "$(date)"',
  },
  good: {
    'words round it': 'RUN echo "now: $(date)"',
    'into a pipe': 'RUN a=$(echo "$b" | tr c d) && e "$a"',
  },
});
