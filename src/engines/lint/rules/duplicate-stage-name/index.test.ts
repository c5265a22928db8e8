import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'another case': 'FROM a:1 AS b\nFROM a:1 AS B' },
  places: { 'the second': ['FROM a:1 AS b\nFROM a:1 AS B', 'B'] },
});
