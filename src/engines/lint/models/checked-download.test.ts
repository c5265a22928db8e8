import { expect, it } from 'vitest';
import { lintDockerfile } from '../lint.js';
import { rule } from '../rules/tls-verification-off/index.js';

const get = 'RUN wget --no-check-certificate https://tide.example/tide.tgz -O tide.tgz';

it.each([
  ['a checksum behind it', `${get} && echo "a55702 tide.tgz" | sha256sum -c && tar -xf tide.tgz`, 'low'],
  ['a list of checksums', `${get} && grep tide.tgz SUMS | sha512sum --check -`, 'low'],
  [
    'a signature',
    'RUN curl -k -o tide.tgz https://tide.example/t && gpg --verify tide.tgz.asc tide.tgz',
    'low',
  ],
  ['a checksum of another file', `${get} && echo "a55702 reef.tgz" | sha256sum -c`, undefined],
  ['a checksum that holds no one off', `${get} && echo "a55702 tide.tgz" | md5sum -c`, undefined],
  ['a checksum before it', `RUN echo "a55702 tide.tgz" | sha256sum -c && ${get.slice(4)}`, undefined],
  ['no checksum', `${get} && tar -xf tide.tgz`, undefined],
  ['packages of the own network', 'RUN pip install --trusted-host 172.17.0.1 tide==1', 'low'],
  ['packages of the world', 'RUN pip install --trusted-host packages.example.org tide==1', undefined],
])('weighs a download with %s', (_, line, severity) => {
  const text = `FROM debian:13\n${line}\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});
