import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'the name of the file': 'RUN wget -O q https://a', 'in the middle': 'RUN a && wget b && c' },
  good: {
    'letters joined': 'RUN wget -qO- https://a',
    'into a log': 'RUN wget -o log https://a && wget --append-output=l b',
    'installing it': 'RUN apt-get install -y wget',
  },
  repairs: {
    'behind the program': [
      'FROM a:1\nRUN wget -O b https://c\n',
      'FROM a:1\nRUN wget --progress=dot:giga -O b https://c\n',
    ],
  },
});
