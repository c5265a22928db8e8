import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'exec form': 'RUN ["sudo", "make"]',
    'in a substitution': 'RUN echo $(sudo id)',
    alone: 'RUN sudo -v',
  },
  repairs: {
    'as root': ['FROM a:1\nUSER root\nRUN sudo make\n', 'FROM a:1\nUSER root\nRUN make\n'],
    'with the environment, which stays': [
      'FROM a:1\nUSER root\nRUN sudo -E -n make\n',
      'FROM a:1\nUSER root\nRUN make\n',
    ],
    'not for another user': [
      'FROM a:1\nUSER root\nRUN sudo -u tide make\n',
      'FROM a:1\nUSER root\nRUN sudo -u tide make\n',
    ],
  },
});
