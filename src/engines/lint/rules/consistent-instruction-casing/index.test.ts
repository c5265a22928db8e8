import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'as most are': ['from a:1\nrun b\nRUN c\n', 'from a:1\nrun b\nrun c\n'],
    'with its AS': ['from a:1 as b\nRUN c\nCMD d\n', 'FROM a:1 AS b\nRUN c\nCMD d\n'],
  },
});
