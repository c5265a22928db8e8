import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'declared too late': 'FROM a:1\nARG V=1\nFROM b:$V' },
  good: { 'a default in its place': 'FROM debian:${V:-13}' },
});

it.each([
  ['no one', 'FROM $REEF\n', undefined],
  ['a line that the tasks fill in', '# %ARG REEF\nFROM $REEF\n', 'low'],
  ['the kind of a task', 'FROM $DOCKER_IMAGE_PARENT\n', 'low'],
])('weighs a name that %s passes', (_, text, severity) => {
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});
