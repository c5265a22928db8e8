import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'by the same program': [
      'FROM a:1\nRUN microdnf install -y b\n',
      'FROM a:1\nRUN microdnf install -y b && microdnf clean all\n',
    ],
  },
});
