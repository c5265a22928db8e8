import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: { 'behind the command': ['FROM a:1\nRUN zypper in b\n', 'FROM a:1\nRUN zypper in -y b\n'] },
});
