import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'to where its lists are used': [
      'FROM a:1\nRUN apt-get update\nRUN apt-get install -y b\n',
      'FROM a:1\nRUN apt-get update && apt-get install -y b\n',
    ],
    'not away from a program that may use them': [
      'FROM a:1\nRUN sed -i s/a/b/ /etc/apt/sources.list && apt-get update\nRUN make install-deps\n',
      'FROM a:1\nRUN sed -i s/a/b/ /etc/apt/sources.list && apt-get update\nRUN make install-deps\n',
    ],
    'not an upgrade': [
      'FROM a:1\nRUN dnf update -y\nRUN dnf install -y b\n',
      'FROM a:1\nRUN dnf update -y\nRUN dnf install -y b\n',
    ],
  },
});
