import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  ignoredPaths: ['# comment', '*.txt', '!public.txt', 'build/', '**/node_modules'],
  bad: {
    'in a folder': 'COPY build/x /a',
    'at any depth': 'ADD a/b/node_modules /c',
    'with ./': 'COPY ./secret.txt /a',
  },
  good: {
    'from a stage': 'COPY --from=a secret.txt /b',
    'all of it': 'COPY . /a',
    'a pattern': 'COPY *.txt /a',
  },
});
