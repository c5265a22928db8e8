import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'every use of it': [
      'FROM a:1 AS B\nFROM B AS c\nCOPY --from=B /x /\nRUN --mount=from=B,target=/y true\n',
      'FROM a:1 AS b\nFROM b AS c\nCOPY --from=b /x /\nRUN --mount=from=b,target=/y true\n',
    ],
  },
});
