import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a bare HEALTHCHECK': 'HEALTHCHECK',
    'a command without CMD': 'HEALTHCHECK curl -f localhost',
    'COPY of nothing': 'COPY a',
    'an empty WORKDIR': 'WORKDIR',
    'an empty RUN': 'RUN',
  },
  good: {
    'an empty value': 'ENV A=',
    'a value after a space': 'ENV A b',
    'a default that is missing': 'ARG A',
    'no check': 'HEALTHCHECK none',
    'a here-document': 'COPY <<EOF /a\nx\nEOF',
    'a script': 'RUN <<EOF\ntrue\nEOF',
    'an empty CMD': 'CMD []',
  },
});
