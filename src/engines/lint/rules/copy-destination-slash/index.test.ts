import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'JSON form': 'COPY ["a", "b", "/c"]', 'a flag': 'COPY --from=x a b /c', dot: 'COPY a b .' },
  good: { 'a variable that ends so': 'ENV D=/d/\nCOPY a b $D', quoted: 'COPY a b "/c/"' },
  repairs: { 'inside quotes': ['FROM a:1\nCOPY ["a", "b", "/c"]\n', 'FROM a:1\nCOPY ["a", "b", "/c/"]\n'] },
});

it.each([
  ['/srv/tide', undefined],
  ['.', 'low'],
])('weighs %s', (target, severity) => {
  const text = `FROM debian:13\nCOPY a b ${target}\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});
