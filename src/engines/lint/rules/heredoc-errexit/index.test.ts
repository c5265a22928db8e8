import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a shell by the command behind the marker': 'RUN <<EOF bash\na\nb\nEOF',
  },
  safety: {
    'commands that have to work': ['RUN <<EOF\napt-get update\ncp a b\nEOF', 'ask'],
    'a search that may find nothing': ['RUN <<EOF\ngrep -q a /b\ncp a b\nEOF', 'decide'],
    'a package that the next command completes': [
      'RUN <<EOF\ndpkg -i a.deb\napt-get install -f -y\nEOF',
      'decide',
    ],
    'a question with an answer': [
      'RUN <<EOF\ngrep -q a /b && cp a b\nif test -d c; then cp c d; fi\ncp e f\nEOF',
      'ask',
    ],
    'a script that the shell outside expands': ['RUN bash <<EOF\necho $(cat a)\ncp a b\nEOF', 'decide'],
    'a question at the end': ['RUN <<EOF\ncp a b\ntest -s b\nEOF', 'ask'],
  },
  repairs: {
    'as far in as the next line': [
      'FROM a:1\nRUN <<EOF\n    b\n    c\nEOF\n',
      'FROM a:1\nRUN <<EOF\n    set -e\n    b\n    c\nEOF\n',
    ],
  },
  good: {
    'another language by the command behind the marker': 'RUN <<EOF python3\na\nb\nEOF',
    'a file': 'COPY <<EOF /a\nb\nc\nEOF',
    'another language': 'RUN <<EOF\n#!/usr/bin/env python3\na\nb\nEOF',
    'set in the first line': 'RUN <<EOF\n#!/bin/sh -e\na\nb\nEOF',
    'a shell that stops': 'SHELL ["/bin/bash", "-e", "-c"]\nRUN <<EOF\na\nb\nEOF',
  },
});

it.each([
  ['that can fail', 'RUN <<EOF\ncp a b\ncp c d\nEOF', undefined],
  ['that print', 'RUN <<EOF\necho a\necho b\nEOF', 'low'],
])('weighs commands %s', (_, text, severity) => {
  const { problems } = lintDockerfile({
    path: 'Dockerfile',
    text: `FROM a:1\n${text}\n`,
    today: '2026-01-01',
    rules: [rule],
  });
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});
