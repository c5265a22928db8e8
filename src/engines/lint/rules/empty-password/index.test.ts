import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { findingsOf } from '../../finding.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {});

const free = 'RUN useradd tide && passwd --delete tide';

it.each([
  ['no login', `${free}\n`, 'medium'],
  ['a server for logins', `RUN apt-get install -y openssh-server\n${free}\n`, 'high'],
  ['one that it starts', `${free}\nCMD ["/usr/sbin/sshd", "-D"]\n`, 'high'],
  [
    'an account that sudo asks nothing',
    `${free} && echo "tide ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers\n`,
    'low',
  ],
])('weighs an account of an image with %s', (_, lines, severity) => {
  const result = lintDockerfile({
    path: 'Dockerfile',
    text: `FROM debian:13\n${lines}`,
    today: '2026-01-01',
    rules: [rule],
  });
  expect(result.problems.map((problem) => problem.severity)).toEqual([severity]);
  const [finding] = findingsOf(result, 'Dockerfile');
  expect(finding?.evidence).toMatchObject({ text: 'passwd --delete tide' });
});

it.each([
  ['a console', 'RUN echo ttyS0 >> /etc/securetty && passwd -d root\n', 'low'],
  [
    'a console and a server for logins',
    'RUN apk add openssh\nRUN echo ttyS0 >> /etc/securetty && passwd -d root\n',
    undefined,
  ],
  ['neither', 'RUN passwd -d root\n', 'medium'],
])('weighs root of an image with %s', (_, lines, severity) => {
  const text = `FROM alpine:3.23\n${lines}`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});
