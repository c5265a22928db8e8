import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'between ARG and FROM': 'ARG A=1\nRUN b\nFROM c:1' },
});
