import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  settings: { labelSchema: { version: 'semver' } },
  bad: { 'a leading zero': 'LABEL version="01.2.3"' },
});
