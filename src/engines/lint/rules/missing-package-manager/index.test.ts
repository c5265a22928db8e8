import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'a stage on such a stage': 'FROM alpine:3.23 AS a\nFROM a\nRUN apt-get install -y b' },
  good: {
    'a base that may be another': 'ARG BASE=alpine:3.23\nFROM $BASE\nRUN apt-get install -y b',
    'one of two': 'FROM alpine:3.23\nRUN apk add b || apt-get install -y b',
    'another base': 'FROM debian:13\nRUN apt-get install -y b',
  },
});

it.each([
  ['CMD ["/bin/bash", "tide.sh"]', true],
  ['CMD bash tide.sh', true],
  ['CMD ["/bin/sh", "tide.sh"]', false],
  ['RUN apk add bash\nCMD ["bash", "tide.sh"]', false],
])('names bash where the file starts by it and no line adds it: %s', (line, names) => {
  const text = `FROM alpine:3.23\nRUN apt-get install -y curl\n${line}\n`;
  const [problem] = lintDockerfile({ path: 'Dockerfile', text, rules: [rule], today: '2026-01-01' }).problems;
  expect(problem?.hit.advice?.includes('add bash') ?? false).toBe(names);
});
