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

it.each([
  ['gcr.io/distroless/nodejs22-debian12', 'low', 'no release tags'],
  ['gcr.io/distroless/static', undefined, 'no release tags'],
  ['cgr.dev/chainguard/node', undefined, 'no release tags'],
  ['registry.example/distroless/static', undefined, undefined],
])('advises for %s what its publisher offers', (base, severity, advice) => {
  const text = `FROM ${base}\n`;
  const [problem] = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] }).problems;
  expect(problem?.hit.severity).toBe(severity);
  if (advice === undefined) expect(problem?.hit.advice).toBeUndefined();
  else expect(problem?.hit.advice).toContain(advice);
});

it.each([
  ['base/archlinux', 'medium', 'base/archlinux is given up'],
  ['docker.io/archlinux/base', 'medium', 'move to archlinux'],
  ['archlinux', 'low', 'has no releases'],
  ['registry.example/base/archlinux', undefined, undefined],
])('advises for the rolling distribution %s', (base, severity, advice) => {
  const text = `FROM ${base}\nRUN pacman -Syu --noconfirm tide\n`;
  const [problem] = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] }).problems;
  if (severity !== undefined) expect(problem?.hit.severity).toBe(severity);
  if (advice === undefined) expect(problem?.hit.advice ?? '').not.toContain('given up');
  else expect(problem?.hit.advice).toContain(advice);
});

it.each([
  ['pip install tide', true],
  ['python -m venv /v && /v/bin/pip install tide', false],
])('names the virtual environment that a newer base asks for: %s', (command, isNamed) => {
  const text = `FROM base/archlinux\nRUN ${command}\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems[0]?.hit.advice?.includes('virtual environment')).toBe(isNamed);
});

it.each([
  [
    'a stage above has no name',
    'FROM debian:13\nRUN a\nFROM base\nRUN b\n',
    'Add "AS base" to FROM in line 1.',
  ],
  [
    'that stage is copied from by its number',
    'FROM debian:13\nRUN a\nFROM tide\nCOPY --from=0 /a /\n',
    undefined,
  ],
  ['the name is that of an official image', 'FROM golang:1.25\nRUN a\nFROM alpine\nRUN b\n', undefined],
])('asks for the name of a stage where %s', (_, text, advice) => {
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.at(-1)?.hit.advice).toEqual(
    advice === undefined ? undefined : expect.stringContaining(advice),
  );
});
