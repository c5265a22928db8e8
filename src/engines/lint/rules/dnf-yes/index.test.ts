import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  good: {
    'a setting that a RUN writes': 'RUN echo assumeyes=1 >> /etc/dnf/dnf.conf\nRUN dnf install b',
    'a setting by its command': 'RUN dnf config-manager setopt assumeyes=1 && dnf install b',
  },
  repairs: {
    'not beside settings that are copied': [
      'FROM a:1\nCOPY dnf.conf /etc/dnf/\nRUN dnf install b\n',
      'FROM a:1\nCOPY dnf.conf /etc/dnf/\nRUN dnf install b\n',
    ],
    'behind install': ['FROM a:1\nRUN microdnf install b\n', 'FROM a:1\nRUN microdnf install -y b\n'],
  },
});

it.each([
  ['dnf install b', undefined],
  ['microdnf install b', 'low'],
])('%s weighs %s', (command, severity) => {
  const text = `FROM a:1\nRUN ${command}\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});
