import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'the line is gone': ['FROM a:1\nENTRYPOINT ["b"]\nENTRYPOINT ["c"]', 'FROM a:1\nENTRYPOINT ["c"]'],
  },
});
