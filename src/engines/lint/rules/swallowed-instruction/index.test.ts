import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'behind a comment': 'RUN true \\\n# done\nCMD ["a"]',
    'on the next line': 'ENV A=1 \\\nCOPY a b',
  },
  good: {
    'a keyword within a line': 'RUN echo \\\n  "RUN this"',
    'a command in lower case': 'RUN true && \\\n  add x',
    'a line of a here-document': 'RUN <<EOF\nCOPY a b\nEOF',
    'a name that begins like one': 'ENV A=1 \\\n  USER=b',
  },
});
