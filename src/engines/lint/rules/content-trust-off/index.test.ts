import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'for one command': 'RUN DOCKER_CONTENT_TRUST=0 docker pull a:1',
    'by a flag': 'RUN docker build --disable-content-trust .',
    exported: 'RUN export DOCKER_CONTENT_TRUST=0 && docker pull a:1',
    'as an argument': 'ARG DOCKER_CONTENT_TRUST=false',
    'behind env': 'RUN env DOCKER_CONTENT_TRUST=0 docker pull a:1',
  },
  good: {
    'switched on': 'ENV DOCKER_CONTENT_TRUST=1',
    'an argument without a value': 'ARG DOCKER_CONTENT_TRUST',
    'the flag that keeps it': 'RUN docker pull --disable-content-trust=false a:1',
    'another variable': 'ENV DOCKER_CONTENT_TRUST_SERVER=https://notary.example.com',
  },
});
