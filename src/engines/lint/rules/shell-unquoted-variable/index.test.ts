import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'never set': 'RUN rm $FILE',
    'in the target of a redirect': 'RUN echo a > $FILE',
    braces: 'RUN rm ${FILE}',
  },
  good: {
    'in an assignment': 'RUN a=$B && c=$a',
    'a number': 'RUN exit $?',
    'the length': 'RUN echo ${#A}',
    'in double brackets': 'SHELL ["/bin/bash", "-c"]\nRUN [[ $A = b ]]',
    'a constant': 'RUN a=b && rm $a',
    exported: 'ENV A=b\nRUN rm $A',
  },
  repairs: {
    'between quotes, which are joined': [
      'FROM a:1\nRUN mkdir "/b/"$HOME"/c"\n',
      'FROM a:1\nRUN mkdir "/b/$HOME/c"\n',
    ],
    'before letters that would become a part of the name': [
      'FROM a:1\nRUN mkdir "/b/"$HOME"c"\n',
      'FROM a:1\nRUN mkdir "/b/$HOME""c"\n',
    ],
  },
});
