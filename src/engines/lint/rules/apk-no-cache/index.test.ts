import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'a mount elsewhere': 'RUN --mount=type=cache,target=/x apk add a' },
  good: { 'the flag first': 'RUN apk --no-cache add a' },
  repairs: { 'behind add': ['FROM a:1\nRUN apk -q add b\n', 'FROM a:1\nRUN apk -q add --no-cache b\n'] },
});
