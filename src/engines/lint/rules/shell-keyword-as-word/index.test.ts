import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'both endings': 'RUN sleep 1 &; echo a' },
});
