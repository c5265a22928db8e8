import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    get: 'RUN go get example.com/a',
    'a flag with a value': 'RUN go install -ldflags "-s -w" example.com/a',
  },
  good: {
    'arguments of the program': 'RUN go run example.com/a@v1 b c',
    'all of this module': 'RUN go get -v ./... && go install .',
    'other commands': 'RUN go build example.com/a',
  },
});
