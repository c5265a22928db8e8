import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'before the command': ['FROM a:1\nRUN b\nCMD ["c"]\n', 'FROM a:1\nRUN b\nUSER 10001:10001\nCMD ["c"]\n'],
    'at the end': ['FROM a:1\nRUN b', 'FROM a:1\nRUN b\nUSER 10001:10001'],
  },
});
