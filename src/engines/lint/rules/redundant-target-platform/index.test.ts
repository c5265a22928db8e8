import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  safety: {
    'on a stage of the platform that builds': [
      'FROM --platform=$BUILDPLATFORM a:1 AS b\nFROM b AS c\nFROM --platform=$TARGETPLATFORM c\nRUN d',
      'decide',
    ],
    'on a stage of the target': ['FROM a:1 AS b\nFROM --platform=$TARGETPLATFORM b\nRUN d', 'safe'],
  },
  repairs: {
    'without the flag': ['FROM --platform=$TARGETPLATFORM alpine:3.22 AS a', 'FROM alpine:3.22 AS a'],
  },
});
