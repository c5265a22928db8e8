import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    braces: 'RUN mkdir -p /a/{b,c}',
    pipefail: 'RUN set -o pipefail && a',
    'equal signs': 'RUN [ "$A" == b ]',
    'both outputs': 'RUN a &> /b',
    arrays: 'RUN a=(b c)',
    substrings: 'RUN echo "${A:0:2}"',
    replacing: 'RUN echo "${A//b/c}"',
    function: 'RUN function a { b; }',
    'process substitution': 'RUN a <(b)',
    pushd: 'RUN pushd /a',
    'quoted escapes': "RUN echo $'a\\n'",
    'echo with a flag': 'RUN echo -e "a"',
    'an array in BusyBox': 'FROM alpine:3.22\nRUN a=(b c)',
  },
  good: {
    'source in BusyBox': 'FROM python:3.14-alpine\nRUN source /opt/env.sh',
    'two brackets in BusyBox': 'FROM alpine:3.22\nRUN [[ -f /a ]] && b',
    'bash in the first line': 'RUN <<EOF\n#!/bin/bash\n[[ -f /a ]]\nEOF',
    'bash of its own': "RUN bash -c '[[ -f /a ]]'",
    'braces of find': 'RUN find /a -exec rm {} +',
  },
});
