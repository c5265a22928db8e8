import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  settings: { labelSchema: { author: 'text' } },
  good: { 'not in the schema': 'LABEL other=""' },
});
