import { acceptRule } from '../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'behind a flag with a value': 'RUN apt-get install -y -t trixie-backports a',
    'in quotes': 'RUN apt-get install -y "a"',
  },
  good: {
    'a variable in the version': 'RUN apt-get install -y a=${V}',
    'no package': 'RUN apt-get install -y',
    'a variable': 'RUN apt-get install -y $PACKAGES',
  },
  places: { 'the package': ['FROM a:1\nRUN apt-get install -y \\\n  a=1 \\\n  b', 'b'] },
});
