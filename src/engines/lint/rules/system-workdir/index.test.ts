import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {});

it.each([
  ['/etc/postal', 'low'],
  ['/etc', 'high'],
  ['/etc/ssh', 'high'],
  ['/usr/lib/x86_64-linux-gnu', 'high'],
])('%s is %s', (path, severity) => {
  const text = `FROM a:1\nWORKDIR ${path}\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map((problem) => problem.severity)).toEqual([severity]);
});

it('is low in an image that is empty', () => {
  const text = 'FROM scratch\nWORKDIR /bin\n';
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map((problem) => problem.severity)).toEqual(['low']);
});
