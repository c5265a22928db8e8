import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  safety: {
    'a variable that has no value before': ['ENV A=1 B=$A', 'decide'],
    'one that the base image sets': ['ENV PATH=/a:$PATH OLD_PATH=$PATH', 'decide'],
  },
  bad: { braces: 'ENV A=1 B="${A}x"', twice: 'ENV PATH=/a:${PATH} PATH=/b:${PATH}' },
  good: {
    'set before': 'ENV A=1\nENV A=2 B=$A',
    'a name that begins so': 'ENV A=1 B=$AB',
    escaped: 'ENV A=1 B=\\$A',
    'single quotes': "ENV A=1 B='$A'",
  },
  repairs: {
    'one line': ['FROM a:1\nENV A=1 B=$A C=2\n', 'FROM a:1\nENV A=1\nENV B=$A C=2\n'],
    'several lines': ['FROM a:1\nENV A=1 \\\n    B=$A\n', 'FROM a:1\nENV A=1\nENV B=$A\n'],
    'not where it is set later': ['FROM a:1\nENV B=$A A=1\n', 'FROM a:1\nENV B=$A A=1\n'],
  },
});
