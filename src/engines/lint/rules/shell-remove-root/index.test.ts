import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  good: { 'a folder of the home that Docker sets': 'RUN mkdir $HOME/tmp && rm -rf $HOME/tmp' },
});

it.each([
  ['$PREFIX/tmp', 'low'],
  ['"${PREFIX}/tmp/"', 'low'],
  ['$PREFIX/usr', 'medium'],
])('weighs %s', (word, severity) => {
  const text = `FROM debian:13\nRUN rm -rf ${word}\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map((problem) => problem.severity)).toEqual([severity]);
});
