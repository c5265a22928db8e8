import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'one word': ['FROM a:1\nENV A b\n', 'FROM a:1\nENV A=b\n'],
    'several words': ['FROM a:1\nENV A b $C d\n', 'FROM a:1\nENV A="b $C d"\n'],
    quoted: ['FROM a:1\nLABEL a "b c"\n', 'FROM a:1\nLABEL a="b c"\n'],
    'several lines': [
      'FROM a:1\nENV DEPS make \\\n\tgcc \\\n# for the parser\n\tbison\n',
      'FROM a:1\nENV DEPS="make \\\n\tgcc \\\n# for the parser\n\tbison"\n',
    ],
    'a value that begins on the next line': [
      'FROM a:1\nENV DEPS \\\n  make gcc\n',
      'FROM a:1\nENV DEPS="make gcc"\n',
    ],
    doubtful: ['FROM a:1\nENV A b"c d"\n', 'FROM a:1\nENV A b"c d"\n'],
  },
});
