import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  safety: {
    'dash, which expands them': ["FROM debian:13\nRUN echo 'a\\nb' > /c", 'ask'],
    'a base with apt-get': ["FROM a:1\nRUN apt-get update && echo 'a\\nb' > /c", 'ask'],
    'bash, which does not': ['SHELL ["/bin/bash", "-c"]\nRUN echo \'a\\nb\' > /c', 'decide'],
    BusyBox: ["FROM alpine:3.20\nRUN echo 'a\\nb' > /c", 'decide'],
  },
});
