import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'long option': 'RUN useradd --uid=734512 -m app' },
  good: {
    'long option': 'RUN useradd --no-log-init --uid 734512 app',
    'beginning of the long option': 'RUN useradd --no-log-in --uid 734512 app',
    'among joined options': 'RUN useradd -rlm -u 734512 app',
  },
  repairs: {
    'behind the program': [
      'FROM a:1\nRUN a && useradd -u 734512 b\n',
      'FROM a:1\nRUN a && useradd -l -u 734512 b\n',
    ],
  },
});
