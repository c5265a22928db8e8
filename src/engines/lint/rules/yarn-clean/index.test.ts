import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'a stage below the last one': 'FROM a:1 AS b\nRUN yarn install\nFROM b\nRUN c' },
  good: {
    'other commands': 'RUN yarn build',
    'by hand': 'RUN yarn install && rm -rf /usr/local/share/.cache/yarn',
  },
});
