import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: { 'the protocol alone': ['FROM a:1\nEXPOSE 1/TcP 2\n', 'FROM a:1\nEXPOSE 1/tcp 2\n'] },
});
