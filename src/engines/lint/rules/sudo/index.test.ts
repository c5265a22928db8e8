import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'exec form': 'RUN ["sudo", "make"]',
    'in a substitution': 'RUN echo $(sudo id)',
    alone: 'RUN sudo -v',
  },
  repairs: { 'as root': ['FROM a:1\nUSER root\nRUN sudo make\n', 'FROM a:1\nUSER root\nRUN make\n'] },
});
