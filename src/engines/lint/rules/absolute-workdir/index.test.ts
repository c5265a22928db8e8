import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { quoted: 'WORKDIR "app"', dot: 'WORKDIR ./app' },
  good: { quoted: 'WORKDIR "/app"', 'Windows, without the escape directive': 'WORKDIR c:\\app\\bin' },
  repairs: {
    'in quotes': [
      'FROM a:1\nWORKDIR "/a"\nWORKDIR "b"\nWORKDIR "${C}"\n',
      'FROM a:1\nWORKDIR "/a"\nWORKDIR "/a/b"\nWORKDIR "${C}"\n',
    ],
    'of a trigger, which runs where the stage ends': [
      'FROM a:1\nONBUILD WORKDIR c\nWORKDIR /a\nWORKDIR b\n',
      'FROM a:1\nONBUILD WORKDIR /a/b/c\nWORKDIR /a\nWORKDIR /a/b\n',
    ],
    'below an absolute one': [
      'FROM a:1\nWORKDIR /a/\nWORKDIR ./b/c\n',
      'FROM a:1\nWORKDIR /a/\nWORKDIR /a/b/c\n',
    ],
  },
});

it('weighs little below a folder that the stage has set', () => {
  const text = 'FROM a:1\nWORKDIR b\nWORKDIR c\n';
  const problems = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] }).problems;
  expect(problems.map(({ hit }) => hit.severity)).toEqual([undefined, 'low']);
});
