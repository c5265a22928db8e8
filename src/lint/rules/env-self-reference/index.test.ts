import { acceptRule } from '../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { braces: 'ENV A=1 B="${A}x"', twice: 'ENV PATH=/a:${PATH} PATH=/b:${PATH}' },
  good: {
    'set before': 'ENV A=1\nENV A=2 B=$A',
    'a name that begins so': 'ENV A=1 B=$AB',
    escaped: 'ENV A=1 B=\\$A',
    'single quotes': "ENV A=1 B='$A'",
  },
});
