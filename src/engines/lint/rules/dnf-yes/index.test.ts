import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'behind install': ['FROM a:1\nRUN microdnf install b\n', 'FROM a:1\nRUN microdnf install -y b\n'],
  },
});
