import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'not on a rolling release': [
      'FROM opensuse/tumbleweed\nRUN zypper -n dup\n',
      'FROM opensuse/tumbleweed\nRUN zypper -n dup\n',
    ],
  },
});

it.each([
  ['a release', 'opensuse/leap:15.6', undefined],
  ['what has none', 'opensuse/tumbleweed', 'low'],
  ['the same from its own registry', 'registry.opensuse.org/opensuse/tumbleweed:latest', 'low'],
])('weighs it on %s', (_, base, severity) => {
  const text = `FROM ${base}\nRUN zypper -n dup\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});
