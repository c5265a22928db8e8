import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  settings: { labelSchema: { created: 'rfc3339' } },
  bad: { 'a day that is not': 'LABEL created="2026-02-30T12:00:00Z"' },
});
