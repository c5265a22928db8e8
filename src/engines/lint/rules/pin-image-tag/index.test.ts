import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'with a name': 'FROM debian:latest AS a', 'a registry with a port': 'FROM r.example:5000/a:latest' },
  good: { 'a tag that begins so': 'FROM debian:latest-slim' },
  places: { 'the image': ['FROM debian:latest AS a', 'debian:latest'] },
});

it('weighs less in a stage that files are copied from', () => {
  const text = 'FROM debian:latest AS b\nRUN c\nFROM debian:latest\nCOPY --from=b /d /d\n';
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.severity)).toEqual(['low', undefined]);
});

it.each([
  [
    'a base that the folder beside it builds',
    'FROM reef:latest\n',
    { builtBeside: () => 'docker/reef/Dockerfile' },
    'built from docker/reef/Dockerfile',
  ],
  [
    'a default that all builds replace',
    'ARG BASE=acme/reef:latest\nFROM $BASE\n',
    { passing: () => ({ path: 'ci.yml', line: 3, does: 'passes' as const }) },
    'ci.yml:3 passes BASE',
  ],
  [
    'a build of the Open Build Service',
    '#!BuildTag: acme/tide\nFROM acme/reef:latest\n',
    {},
    'from its own repositories',
  ],
])('weighs less %s', (_, text, more, advice) => {
  const images = { isBuiltHere: () => false, isBuilt: false, runs: [], ...more };
  const { problems } = lintDockerfile({
    path: 'docker/tide/Dockerfile',
    text,
    today: '2026-01-01',
    rules: [rule],
    images,
  });
  const [problem] = problems;
  expect(problem?.severity).toBe('low');
  expect(problem?.hit.advice).toContain(advice);
});

it('takes an image of Docker Hub for that, whatever the folders are called', () => {
  const images = {
    isBuiltHere: () => false,
    isBuilt: false,
    runs: [],
    builtBeside: () => 'docker/alpine/Dockerfile',
  };
  const text = 'FROM alpine:latest\n';
  const { problems } = lintDockerfile({
    path: 'docker/tide/Dockerfile',
    text,
    today: '2026-01-01',
    rules: [rule],
    images,
  });
  expect(problems.map((problem) => problem.severity)).toEqual(['medium']);
});
