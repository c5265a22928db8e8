import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'written into a file of settings': "RUN echo 'sslverify=false' >> /etc/yum.conf",
    'edited in a file of settings': "RUN sed -i 's/^sslverify=1/sslverify=0/' /etc/dnf/dnf.conf",
    'letters joined': 'RUN curl -fsSLk https://a',
    'before a command': 'RUN GIT_SSL_NO_VERIFY=1 git clone https://a',
    exported: 'RUN export PYTHONHTTPSVERIFY=0',
    'git -c': 'RUN git -c http.sslVerify=false clone https://a',
    yum: 'RUN yum --setopt=sslverify=false install -y a-1',
    apt: 'RUN apt-get -o Acquire::https::Verify-Peer=false update',
    'npm variable': 'ENV NPM_CONFIG_STRICT_SSL=false',
    'pip configuration': 'RUN pip config set global.trusted-host a',
  },
  good: {
    'a setting that is printed': "RUN echo 'sslverify=false'",
    'another -k': 'RUN tar -k -xf a && sort -k 2 b',
    'a value that has a k': 'RUN curl -o k https://a',
    'proxy option': 'RUN curl -Ls https://a',
    'switched on': 'RUN git config --global http.sslVerify true',
  },
});

it.each([
  ['curl -fk https://a.example/b', 'high', undefined],
  ['curl -fk http://a.example/b', 'high', 'has no certificate to check'],
  ['url=http://a.example && wget --no-check-certificate $url/b', 'high', 'has no certificate to check'],
  ['apk --no-check-certificate add tide', 'low', 'held by their signatures'],
  ['apk --no-check-certificate --allow-untrusted add tide', 'high', undefined],
  ['apt-get -o Acquire::https::Verify-Peer=false update', 'low', 'held by their signatures'],
])('%s is %s', (command, severity, advice) => {
  const text = `FROM debian:13\nRUN ${command}\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map((problem) => problem.severity)).toEqual([severity]);
  if (advice !== undefined) expect(problems[0]?.hit.advice).toContain(advice);
});
