import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a flag for a command': 'RUN apt-get update && -y install',
    'a folder of the system': 'RUN rm -rf /usr',
    'no destination': 'RUN cp a',
  },
  good: {
    'one folder': 'RUN mkdir -p -m 700 /a',
    'below the folder': 'RUN rm -rf /usr/x',
    'a folder to copy to': 'RUN cp -t b a',
    'the last command': 'RUN a; exec b',
  },
});
