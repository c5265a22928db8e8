import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: { 'all of them': ['FROM a:1\nRUN b \\\n\n  \n  c\n', 'FROM a:1\nRUN b \\\n  c\n'] },
});
