import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a WORKDIR below': 'COPY a b\nWORKDIR /c',
    'another stage': 'FROM a:1\nWORKDIR /b\nFROM c:1\nCOPY d e',
  },
  repairs: {
    'on a distribution': [
      'FROM debian:13\nCOPY a b\nCOPY --from=0 c/ ./d/\n',
      'FROM debian:13\nCOPY a /b\nCOPY --from=0 c/ /d/\n',
    ],
    'not of a project that lies in the folder of the image': [
      'FROM debian:13\nCOPY . .\nCMD ["python3", "a.py"]\n',
      'FROM debian:13\nCOPY . .\nCMD ["python3", "a.py"]\n',
    ],
    'not where another stage keeps its own': [
      'FROM a:1 AS b\nCOPY c c\nFROM debian:13\nCOPY d d\n',
      'FROM a:1 AS b\nCOPY c c\nFROM debian:13\nCOPY d d\n',
    ],
  },
  good: { variable: 'COPY a $HOME/b', quoted: 'COPY a "/b"', Windows: 'COPY a c:\\b\\c' },
});
