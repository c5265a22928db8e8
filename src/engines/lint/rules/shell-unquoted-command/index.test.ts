import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { backquotes: 'RUN echo `cat /a`', 'in a test': 'RUN [ $(a) = b ]' },
});
