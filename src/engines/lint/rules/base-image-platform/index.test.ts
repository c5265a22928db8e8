import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'an image of another architecture': 'FROM --platform=linux/amd64 arm64v8/debian:13',
    'an image of Windows': 'FROM --platform=linux/amd64 mcr.microsoft.com/windows/nanoserver:ltsc2025',
    'a tag of another architecture':
      'FROM --platform=linux/arm64 gcr.io/distroless/static-debian13:nonroot-amd64',
    'by an argument': 'ARG P=linux/arm64\nFROM --platform=$P amd64/debian:13',
  },
  good: {
    'the same': 'FROM --platform=linux/arm64 arm64v8/debian:13',
    'with a variant': 'FROM --platform=linux/arm64/v8 arm64v8/debian:13',
    'the same in other words': 'FROM --platform=linux/aarch64 arm64v8/debian:13',
    'an image for all': 'FROM --platform=linux/arm64 debian:13',
    'what the builder decides': 'FROM --platform=$BUILDPLATFORM amd64/debian:13',
    'no platform': 'FROM arm64v8/debian:13',
  },
});
