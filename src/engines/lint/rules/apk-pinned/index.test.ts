import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'one of two': 'RUN apk add a=1 b', 'flags before': 'RUN apk --no-cache add a' },
  good: {
    'a file': 'RUN apk add ./a.apk',
    'a repository': 'RUN apk add -X https://a a=1 --repository=https://b',
  },
});
