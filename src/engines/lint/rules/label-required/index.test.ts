import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  settings: { labelSchema: { author: 'text' } },
  bad: { 'in another stage': 'FROM a:1\nLABEL author=x\nFROM b:1' },
});
