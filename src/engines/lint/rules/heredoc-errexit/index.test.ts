import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'as far in as the next line': [
      'FROM a:1\nRUN <<EOF\n    b\n    c\nEOF\n',
      'FROM a:1\nRUN <<EOF\n    set -e\n    b\n    c\nEOF\n',
    ],
  },
  good: {
    'a file': 'COPY <<EOF /a\nb\nc\nEOF',
    'another language': 'RUN <<EOF\n#!/usr/bin/env python3\na\nb\nEOF',
    'set in the first line': 'RUN <<EOF\n#!/bin/sh -e\na\nb\nEOF',
    'a shell that stops': 'SHELL ["/bin/bash", "-e", "-c"]\nRUN <<EOF\na\nb\nEOF',
  },
});
