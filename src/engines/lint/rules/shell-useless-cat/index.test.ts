import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  safety: {
    'to the log': ['RUN cat /a | wc -l', 'ask'],
    'into a value, which a missing file makes empty': ['RUN test "$(cat /a | wc -l)" = 0', 'decide'],
  },
});
