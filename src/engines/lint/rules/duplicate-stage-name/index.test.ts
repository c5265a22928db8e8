import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'another case': 'FROM a:1 AS b\nFROM a:1 AS B' },
  repairs: {
    'the earlier one, since copies mean the last': [
      'FROM a:1 AS b\nRUN c\nFROM a:1 AS b\nRUN d\nFROM a:1\nCOPY --from=b /e /e\n',
      'FROM a:1 AS b-1\nRUN c\nFROM a:1 AS b\nRUN d\nFROM a:1\nCOPY --from=b /e /e\n',
    ],
    'with the stages that begin with it': [
      'FROM a:1 AS b\nFROM B AS c\nFROM a:1 AS b\nFROM b\n',
      'FROM a:1 AS b-1\nFROM b-1 AS c\nFROM a:1 AS b\nFROM b\n',
    ],
    'three of one name': [
      'FROM a:1 AS b\nFROM a:1 AS b\nFROM a:1 AS b\n',
      'FROM a:1 AS b-1\nFROM a:1 AS b-2\nFROM a:1 AS b\n',
    ],
  },
  safety: {
    'by a variable': ['ARG D=b\nFROM a:1 AS b\nFROM $D AS c\nFROM a:1 AS b', 'none'],
  },
  places: { 'the second': ['FROM a:1 AS b\nFROM a:1 AS B', 'B'] },
});
