import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
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

it('weighs less in a stage that files are copied from', () => {
  const text = 'FROM debian AS b\nRUN c\nFROM debian\nCOPY --from=b /d /d\n';
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.severity)).toEqual(['low', undefined]);
});
