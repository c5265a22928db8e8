import { acceptConfigRule } from '../../../../testing/accept-config-rule.js';
import { rule } from './index.js';

acceptConfigRule(rule, import.meta.url);
