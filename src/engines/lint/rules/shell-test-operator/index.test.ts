import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'letters for numbers': 'RUN [[ $a < 10 ]]',
    'a pattern in brackets of one kind': 'RUN [ "$a" = *.txt ]',
    'a variable without quotes': 'RUN test -n $REVISION',
    'a bracket too many': 'RUN a = b ]',
  },
  good: {
    'a number': 'RUN [ "$a" -lt 10 ]',
    'an operator as an operand': 'RUN [ "$a" = -a ]',
    'a variable that has to be set': 'RUN test -n ${REVISION:?}',
    'an array index': 'RUN echo a]b',
    'a bracket behind a program that takes it': 'RUN sudo [ -f a ]',
  },
  places: {
    'a test that another command takes': ['RUN rm -rf /a \\\n  [[ -f b ]] && c', '[['],
    'the same with one bracket': ['RUN rm -rf /a \\\n  [ -f b ] && c', '['],
  },
});
