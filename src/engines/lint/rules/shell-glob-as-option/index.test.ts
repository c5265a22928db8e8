import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'of a program that takes files': ['FROM a:1\nRUN cd /b && rm *.c\n', 'FROM a:1\nRUN cd /b && rm ./*.c\n'],
    'not of one that takes patterns': [
      'FROM a:1\nRUN pip install $(find b -name *.whl)\n',
      'FROM a:1\nRUN pip install $(find b -name *.whl)\n',
    ],
  },
});
