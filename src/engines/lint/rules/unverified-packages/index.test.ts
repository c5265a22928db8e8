import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'an archive that is trusted blindly':
      "RUN echo 'deb [trusted=yes] https://a b c' > /etc/apt/sources.list.d/a.list",
    rpm: 'RUN rpm -i --nosignature a.rpm',
    yum: 'RUN yum install -y --nogpgcheck a',
  },
});

it.each([
  ['apk add --allow-untrusted /pkgs/tide.apk', 'low'],
  ['apk add --allow-untrusted /pkgs/*.apk', 'low'],
  ['apk add --allow-untrusted https://apk.example.org/tide.apk', 'high'],
  ['apk add --allow-untrusted tide', 'high'],
])('%s is %s', (command, severity) => {
  const text = `FROM alpine:3.22\nRUN ${command}\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map((problem) => problem.severity)).toEqual([severity]);
});
