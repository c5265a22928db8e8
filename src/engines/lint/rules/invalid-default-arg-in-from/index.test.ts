import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {});

it('says where a default has to stand', () => {
  const text = 'FROM acme/tide:${REEF}-a\nARG REEF=3\n';
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems[0]?.hit.advice).toContain('Move ARG REEF with its default above the first FROM');
});

it.each([
  ['declared', 'ARG REEF\nFROM $REEF\n', undefined],
  ['not declared, which is a row of its own', 'FROM $REEF\n', 'low'],
])('weighs one that is %s', (_, text, severity) => {
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});
