import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a stage below': 'FROM a:1\nCOPY --from=b /x /\nFROM c:1 AS b',
    'a number too high': 'FROM a:1\nCOPY --from=1 /x /',
  },
  good: { 'an image with a tag': 'FROM a:1 AS base\nCOPY --from=ships/compass:2 /x /' },
  places: { 'the flag': ['FROM a:1\nCOPY --link --from=b /x /', '--from=b'] },
});
