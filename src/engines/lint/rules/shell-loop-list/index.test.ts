import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'within another block': 'RUN if a; then for f in $(ls); do echo "$f"; done; fi',
    'a constant subject': 'RUN case a in b) c;; esac',
  },
  good: {
    'a pattern': 'RUN for f in *.sh; do echo "$f"; done',
    'a list in a variable': 'RUN for f in $LIST; do echo "$f"; done',
  },
});
