import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'a name': [
      'FROM a:1\nMAINTAINER Jane <j@example.com>\n',
      'FROM a:1\nLABEL org.opencontainers.image.authors="Jane <j@example.com>"\n',
    ],
    quoted: ['FROM a:1\nMAINTAINER "Jane"\n', 'FROM a:1\nLABEL org.opencontainers.image.authors="Jane"\n'],
  },
});
