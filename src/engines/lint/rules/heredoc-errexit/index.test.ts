import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  good: {
    'a file': 'COPY <<EOF /a\nb\nc\nEOF',
    'another language': 'RUN <<EOF\n#!/usr/bin/env python3\na\nb\nEOF',
    'set in the first line': 'RUN <<EOF\n#!/bin/sh -e\na\nb\nEOF',
    'a shell that stops': 'SHELL ["/bin/bash", "-e", "-c"]\nRUN <<EOF\na\nb\nEOF',
  },
});
