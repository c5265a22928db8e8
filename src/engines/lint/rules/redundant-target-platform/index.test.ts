import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'without the flag': ['FROM --platform=$TARGETPLATFORM alpine:3.22 AS a', 'FROM alpine:3.22 AS a'],
  },
});
