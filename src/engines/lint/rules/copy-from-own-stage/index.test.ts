import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'by number': 'FROM a:1\nCOPY --from=0 /a /b' },
});
