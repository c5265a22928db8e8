import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'a flag before it': 'FROM --platform=$BUILDPLATFORM debian AS a', 'lower case': 'from debian' },
  good: {
    'an earlier stage in other case': 'FROM debian:13 AS Build\nFROM build',
    'an image by its number': 'FROM 0d1e2f3a4b5c',
    'an open variable': 'ARG X\nFROM $X',
  },
  places: { 'the image': ['FROM --platform=$BUILDPLATFORM debian AS a', 'debian'] },
});
