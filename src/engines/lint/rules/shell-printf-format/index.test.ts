import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'too few values': "RUN printf '%s %s' a",
  },
  good: {
    'a format for each': "RUN printf '%s\\n' a b c",
    'a percent sign': "RUN printf '100%%\\n'",
    'a width from a value': "RUN printf '%*s' 5 a",
  },
});
