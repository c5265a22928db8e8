import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'a mount elsewhere': 'RUN --mount=type=cache,target=/x apk add a' },
  good: { 'the flag first': 'RUN apk --no-cache add a' },
  repairs: {
    'behind add': ['FROM a:1\nRUN apk -q add b\n', 'FROM a:1\nRUN apk -q add --no-cache b\n'],
    'in the place of an update': ['FROM a:1\nRUN apk add -U b\n', 'FROM a:1\nRUN apk add --no-cache b\n'],
    'without the update before it': [
      'FROM a:1\nRUN set -e; apk update; apk add b\n',
      'FROM a:1\nRUN set -e; apk add --no-cache b\n',
    ],
    'without the update in a RUN of its own': [
      'FROM a:1\nRUN apk update\nRUN apk add b && apk add c\n',
      'FROM a:1\nRUN apk add --no-cache b && apk add --no-cache c\n',
    ],
    'not where an install without a network reads the index': [
      'FROM a:1\nRUN apk update\nRUN apk add --no-network b\n',
      'FROM a:1\nRUN apk update\nRUN apk add --no-network b\n',
    ],
    'not where a later deletion fails for want of files': [
      'FROM a:1\nRUN apk add b\nRUN rm /var/cache/apk/*\n',
      'FROM a:1\nRUN apk add b\nRUN rm /var/cache/apk/*\n',
    ],
    'not where an upgrade reads the index': [
      'FROM a:1\nRUN apk update && apk upgrade && apk add b\n',
      'FROM a:1\nRUN apk update && apk upgrade && apk add b\n',
    ],
  },
});
