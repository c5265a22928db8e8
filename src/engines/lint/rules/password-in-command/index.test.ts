import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a variable': 'ARG WORD\nRUN echo "sailor:$WORD" | chpasswd',
    'a name by a program': 'RUN echo "$(id -un):example" | chpasswd',
  },
  good: { 'made by a program': 'RUN echo "sailor:$(openssl rand -hex 16)" | chpasswd' },
});

it.each([
  ['no login', '', 'medium'],
  ['a server for logins', 'RUN apt-get install -y openssh-server\n', 'high'],
  ['sudo that asks for it', 'RUN usermod -aG sudo sailor\n', 'high'],
  [
    'an account of that group by a variable',
    'ARG WHO=sailor\nRUN useradd -G sudo ${WHO}\nRUN echo "${WHO}:${WHO}" | chpasswd\nRUN true\n',
    'high',
  ],
  ['sudo that asks for nothing', 'RUN echo "sailor ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers\n', 'low'],
])('weighs an account of an image with %s', (_, lines, severity) => {
  const text = `FROM debian:13\n${lines}RUN echo "sailor:sailor" | chpasswd\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems[0]?.severity).toBe(severity);
});
