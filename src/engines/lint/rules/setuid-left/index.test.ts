import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'a flag of COPY': 'COPY --chmod=4755 a /a', 'all of them': 'RUN chmod +s /a' },
  good: { 'the sticky bit': 'RUN chmod 1777 /tmp', 'three digits': 'RUN chmod 755 a' },
});
