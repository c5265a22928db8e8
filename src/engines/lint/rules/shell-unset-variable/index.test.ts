import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  good: {
    'the variable of a loop': 'RUN for i in a b; do echo "$i"; done',
    'one that is read': 'RUN while read -r a b; do echo "$a $b"; done < /c',
    'upper case': 'RUN echo "$HOME"',
    'single quotes': "RUN awk '{print $x}' /a",
  },
});
