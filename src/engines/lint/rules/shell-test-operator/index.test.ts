import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'letters for numbers': 'RUN [[ $a < 10 ]]',
    'a pattern in brackets of one kind': 'RUN [ "$a" = *.txt ]',
    'a bracket too many': 'RUN a = b ]',
  },
  good: {
    'a number': 'RUN [ "$a" -lt 10 ]',
    'an operator as an operand': 'RUN [ "$a" = -a ]',
    'an array index': 'RUN echo a]b',
  },
});
