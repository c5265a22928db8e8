import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a comment between': 'RUN a\n# b\nRUN c',
    'the same flags': 'RUN --network=none a\nRUN --network=none b',
  },
  good: { 'a chain': 'RUN a\nRUN b && c && d', 'another stage': 'FROM a:1\nRUN b\nFROM c:1\nRUN d' },
  repairs: {
    'with &&': ['FROM a:1\nRUN b\nRUN c\n', 'FROM a:1\nRUN b \\\n    && c\n'],
    'with one cleaning': [
      'FROM a:1\nRUN dnf install -y b && dnf clean all\nRUN dnf install -y c && dnf clean all\n',
      'FROM a:1\nRUN dnf install -y b \\\n    && dnf install -y c && dnf clean all\n',
    ],
    'with each of two': [
      'FROM a:1\nRUN dnf install -y b && dnf clean all\nRUN yum install -y c && yum clean all\n',
      'FROM a:1\nRUN dnf install -y b && dnf clean all \\\n    && yum install -y c && yum clean all\n',
    ],
  },
});
