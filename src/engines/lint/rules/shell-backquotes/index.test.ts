import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: { 'the quotes alone': ['FROM a:1\nRUN b=`c d` && e\n', 'FROM a:1\nRUN b=$(c d) && e\n'] },
});
