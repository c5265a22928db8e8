import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'a name': [
      'FROM a:1\nMAINTAINER Jane <j@example.com>\n',
      'FROM a:1\nLABEL org.opencontainers.image.authors="Jane <j@example.com>"\n',
    ],
    'the escape character of the file': [
      '# escape=`\nFROM a:1\nMAINTAINER J "J" $D C:\\\n',
      '# escape=`\nFROM a:1\nLABEL org.opencontainers.image.authors="J `"J`" `$D C:\\"\n',
    ],
    'not beside a label that says it': [
      'FROM a:1\nMAINTAINER J\nLABEL org.opencontainers.image.authors="K"\n',
      'FROM a:1\nMAINTAINER J\nLABEL org.opencontainers.image.authors="K"\n',
    ],
    quoted: ['FROM a:1\nMAINTAINER "Jane"\n', 'FROM a:1\nLABEL org.opencontainers.image.authors="Jane"\n'],
  },
});
