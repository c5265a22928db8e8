import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a slip of the hand': 'COPY --form=a /x /y',
    'of another instruction': 'RUN --chown=a true',
    'of FROM': 'FROM --plattform=linux/amd64 debian:13',
    'of a health check': 'HEALTHCHECK --period=5s CMD true',
  },
  good: {
    'those that there are': 'COPY --chown=a --chmod=755 --link a /b',
    'a flag of the command': 'RUN ls --color',
    'a flag of the program that starts': 'CMD --port 80',
    'no flags': 'HEALTHCHECK NONE',
  },
  places: { 'the flag': ['FROM a:1\nCOPY --user=b c /d\n', '--user=b'] },
});
