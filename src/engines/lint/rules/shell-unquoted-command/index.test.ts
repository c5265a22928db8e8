import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { backquotes: 'RUN echo `cat /a`', 'in a test': 'RUN [ $(a) = b ]' },
  safety: {
    'a number': ['RUN make -j $(nproc)', 'none'],
    'a name of the machine in a path': ['RUN cp /usr/lib/$(uname -m)-linux/a /b', 'none'],
    'what an option prints': ['RUN cp target/$(xx --print-triple)/a /b', 'none'],
    'a date without blanks': ['RUN touch /a-$(date +%F)', 'none'],
    'a date with blanks': ['RUN touch /a-$(date)', 'ask'],
    'all names of the machine': ['RUN touch /a-$(uname -a)', 'ask'],
    'a part of a path': ['RUN cp /a/$(cat /c)/a /b', 'ask'],
  },
  repairs: {
    'between quotes, which are joined': [
      'FROM a:1\nRUN echo "suite "$(basename a)": main" > /b\n',
      'FROM a:1\nRUN echo "suite $(basename a): main" > /b\n',
    ],
    'behind quotes': ['FROM a:1\nRUN touch "/b/"$(basename c)\n', 'FROM a:1\nRUN touch "/b/$(basename c)"\n'],
    'behind a dollar sign that would become another expansion': [
      'FROM a:1\nRUN echo "/b$"$(basename c)\n',
      'FROM a:1\nRUN echo "/b$""$(basename c)"\n',
    ],
  },
});
