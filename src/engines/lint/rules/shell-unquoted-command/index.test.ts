import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { backquotes: 'RUN echo `cat /a`', 'in a test': 'RUN [ $(a) = b ]' },
  repairs: {
    'between quotes, which are joined': [
      'FROM a:1\nRUN echo "suite "$(lsb_release -cs)": main" > /b\n',
      'FROM a:1\nRUN echo "suite $(lsb_release -cs): main" > /b\n',
    ],
    'behind quotes': ['FROM a:1\nRUN touch "/b/"$(uname -m)\n', 'FROM a:1\nRUN touch "/b/$(uname -m)"\n'],
    'behind a dollar sign that would become another expansion': [
      'FROM a:1\nRUN echo "/b$"$(uname -m)\n',
      'FROM a:1\nRUN echo "/b$""$(uname -m)"\n',
    ],
  },
});
