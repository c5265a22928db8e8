import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  settings: { labelSchema: { author: 'text' }, strictLabels: true },
});
