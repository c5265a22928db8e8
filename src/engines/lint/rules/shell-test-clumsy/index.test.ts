import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a negation': 'RUN [ ! -n "$a" ]',
    'letters before both sides': 'RUN [ "x$a" = "xb" ]',
  },
  good: {
    'another status': 'RUN a; [ $? -eq 2 ]',
    'a word that begins with x': 'RUN [ "$a" = xb ]',
  },
});
