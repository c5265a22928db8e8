import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  safety: {
    'a folder that has to be there': ['RUN cd /b; make', 'ask'],
    'one that may be missing': ['RUN cd /b 2> /dev/null; make', 'decide'],
    'each of a list, files among them': ['RUN for each in /b/*; do cd "$each"; make; done', 'decide'],
  },
  repairs: {
    'before another command': ['FROM a:1\nRUN cd /b; make\n', 'FROM a:1\nRUN cd /b || exit 1; make\n'],
    'not before a look at how it went': [
      'FROM a:1\nRUN cd /b; echo $? > /status\n',
      'FROM a:1\nRUN cd /b; echo $? > /status\n',
    ],
    'not behind a test': [
      'FROM a:1\nRUN test -d /b && cd /b; make\n',
      'FROM a:1\nRUN test -d /b && cd /b; make\n',
    ],
    'behind a program': [
      'FROM a:1\nRUN cmake -Bb && cd b; make\n',
      'FROM a:1\nRUN cmake -Bb && cd b || exit 1; make\n',
    ],
    'not in the background': ['FROM a:1\nRUN cd /b & make\n', 'FROM a:1\nRUN cd /b & make\n'],
    'not at the end, where it decides what the RUN returns': [
      'FROM a:1\nRUN cd /b\n',
      'FROM a:1\nRUN cd /b\n',
    ],
  },
});
