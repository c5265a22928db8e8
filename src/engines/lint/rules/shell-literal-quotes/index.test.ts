import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a command': "RUN echo '$(date)'",
    'in an assignment': 'RUN a=\'$b\' && echo "$a"',
  },
  good: {
    'a script of its own': "RUN bash -c 'echo $HOME'",
    awk: "RUN awk '{print $1}' a",
    'the end of a line for sed': "RUN sed 's/a$/b/' c",
    'a script behind find': 'RUN find . -exec sh -c \'echo "$1"\' _ {} \\;',
  },
});
