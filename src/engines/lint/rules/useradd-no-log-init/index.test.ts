import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'long option': 'RUN useradd --uid=123456 -m app' },
  good: { 'long option': 'RUN useradd --no-log-init --uid 123456 app' },
  repairs: {
    'behind the program': [
      'FROM a:1\nRUN a && useradd -u 123456 b\n',
      'FROM a:1\nRUN a && useradd -l -u 123456 b\n',
    ],
  },
});
