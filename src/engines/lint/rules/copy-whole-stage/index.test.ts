import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'JSON form': 'FROM a:1 AS b\nFROM scratch\nCOPY --from=b ["/", "/"]' },
  good: { 'to a folder': 'FROM a:1 AS b\nFROM scratch\nCOPY --from=b / /old/' },
});
