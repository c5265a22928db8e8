import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'both endings': 'RUN sleep 1 &; echo a',
    'a condition that goes on': 'FROM a:1\nRUN if test -f b then rm b; fi',
    'a loop that goes on': 'FROM a:1\nRUN while read -r b do echo "$b"; done',
  },
  good: {
    'a word that is printed at the end': 'FROM a:1\nRUN cd b && make install && echo done',
    'one that is printed in a loop': 'FROM a:1\nRUN for i in b c; do touch "$i" && echo done; done',
    'one among other words': 'FROM a:1\nRUN echo what to do then && make',
  },
});
