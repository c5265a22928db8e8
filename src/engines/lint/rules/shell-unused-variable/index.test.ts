import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a different case': 'RUN version=1 && echo "$VERSION"',
  },
  good: {
    'calculated with': 'RUN a=1 && echo $((a + 1))',
    'exported later': 'RUN a=1 && export a',
    'one of ENV': 'ENV A=1\nRUN A=2 && b',
  },
});
