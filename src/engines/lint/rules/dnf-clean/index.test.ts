import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  safety: {
    'behind a RUN that leaves its indexes': ['RUN dnf -y update\nRUN dnf install -y a', 'decide'],
    'behind one that cleans them': ['RUN dnf -y update && dnf clean all\nRUN dnf install -y a', 'safe'],
    'in the same RUN': ['RUN dnf -y update && dnf install -y a', 'safe'],
    'in a stage of its own': ['FROM a:1 AS b\nRUN dnf -y update\nFROM a:1\nRUN dnf install -y c', 'safe'],
  },
  repairs: {
    'not where a later deletion fails for want of files': [
      'FROM a:1\nRUN dnf install -y b\nRUN rm -r /var/cache/dnf/*\n',
      'FROM a:1\nRUN dnf install -y b\nRUN rm -r /var/cache/dnf/*\n',
    ],
    'not where a later step needs the cache': [
      'FROM a:1\nRUN dnf install -y b\nRUN dnf repoquery --cacheonly c\n',
      'FROM a:1\nRUN dnf install -y b\nRUN dnf repoquery --cacheonly c\n',
    ],
    'in each of several': [
      'FROM a:1\nRUN dnf install -y b\nRUN dnf install -y c\n',
      'FROM a:1\nRUN dnf install -y b && dnf clean all\nRUN dnf install -y c && dnf clean all\n',
    ],
    'in the place of one that cleans a part': [
      'FROM a:1\nRUN dnf install -y b && dnf clean dbcache && c\n',
      'FROM a:1\nRUN dnf install -y b && dnf clean all && c\n',
    ],
    'within a condition': [
      'FROM a:1\nRUN dnf install -y b && if c; then dnf install -y d && dnf clean metadata packages; fi\n',
      'FROM a:1\nRUN dnf install -y b && if c; then dnf install -y d && dnf clean all; fi\n',
    ],
    'by the same program': [
      'FROM a:1\nRUN microdnf install -y b\n',
      'FROM a:1\nRUN microdnf install -y b && microdnf clean all\n',
    ],
  },
});
