import { expect, it } from 'vitest';
import { lintDockerfile } from '../../lint.js';
import { rule } from '../../rules/end-of-life-base/index.js';

it.each([
  ['a stage for tests', 'FROM a:1 AS one\nFROM debian:8 AS test\nFROM a:1\n', ['low']],
  [
    'one that a comment calls so',
    'FROM a:1 AS one\n# Image for testing runs\nFROM debian:8 AS b\nFROM a:1\n',
    ['low'],
  ],
  [
    'a comment about something else',
    'FROM a:1 AS one\n# Image of the program\nFROM debian:8 AS b\nCMD ["b"]\nFROM a:1\n',
    ['high'],
  ],
  [
    'one that is copied from',
    'FROM a:1 AS one\nFROM debian:8 AS test\nFROM a:1\nCOPY --from=test /usr/lib /usr/lib\n',
    ['medium'],
  ],
  ['one that is built on', 'FROM a:1 AS one\nFROM debian:8 AS dev\nFROM dev\n', ['high']],
  ['the first one', 'FROM debian:8 AS dev\nCMD ["b"]\nFROM a:1\n', ['high']],
])('weighs %s', (_, text, severities) => {
  const { problems } = lintDockerfile({
    path: 'Dockerfile',
    text: `${text}EXPOSE 80\n`,
    today: '2026-01-01',
    rules: [rule],
  });
  expect(problems.map(({ severity }) => severity)).toEqual(severities);
});
