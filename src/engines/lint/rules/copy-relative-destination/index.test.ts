import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a WORKDIR below': 'COPY a b\nWORKDIR /c',
    'another stage': 'FROM a:1\nWORKDIR /b\nFROM c:1\nCOPY d e',
  },
  good: { variable: 'COPY a $HOME/b', quoted: 'COPY a "/b"', Windows: 'COPY a c:\\b\\c' },
});
