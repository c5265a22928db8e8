import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a name in a script': "RUN find /a -exec sh -c 'rm {}' \\;",
  },
  good: {
    'a plain name': 'RUN find /a -name b',
    'an action for each': 'RUN find /a -name b -delete -o -name c -delete',
  },
});
