import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'before another command': ['FROM a:1\nRUN cd /b; make\n', 'FROM a:1\nRUN cd /b || exit 1; make\n'],
    'not at the end, where it decides what the RUN returns': [
      'FROM a:1\nRUN cd /b\n',
      'FROM a:1\nRUN cd /b\n',
    ],
  },
});
