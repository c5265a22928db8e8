import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'a semicolon': 'COPY a b/ ; true', 'a file for errors': 'COPY a b/ 2> c' },
  good: { 'the JSON form': 'COPY ["a", "||", "b/"]', 'a name with such a sign': 'COPY a;b c' },
});
