import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: { 'as FROM is': ['FROM a:1 as b', 'FROM a:1 AS b'] },
});
