import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: { 'the program alone': ['FROM a:1\nRUN a | fgrep -v b\n', 'FROM a:1\nRUN a | grep -F -v b\n'] },
});
