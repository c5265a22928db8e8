import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'letters of a class': 'RUN ls [:digit:]',
    'a variable in a pattern': 'RUN echo "${a%$b}"',
    'a word for tr': 'RUN tr hello world',
  },
  good: {
    'a range': 'RUN ls [0-9a-f]',
    'a class': 'RUN ls [[:digit:]]',
    'single letters': "RUN tr -d '\\r'",
    'a fixed text': 'RUN grep -F "*a" b',
  },
});
