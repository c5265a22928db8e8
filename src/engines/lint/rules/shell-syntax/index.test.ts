import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule as testOperator } from '../shell-test-operator/index.js';
import { rule as unquotedCommand } from '../shell-unquoted-command/index.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a command that starts the container': 'CMD sh -c "make && || exit 1"',
    'an entry point with an open quote': "ENTRYPOINT echo 'a",
    'a script in an array': 'CMD ["sh", "-c", "make && || exit 1"]',
  },
  good: {
    'a start that a later one overrides': 'CMD make && || exit 1\nCMD ["make"]',
    'an array with a fault of its own': 'CMD ["make", \'test\'',
    'a word of an array that is no script': 'CMD ["make", "("]',
    'a keyword among the words of a continued line':
      'RUN echo take it \\\n  if you like; echo then \\\n  for a day',
    'a line that ends its command': 'RUN rm -rf /a && \\\n  if true; then b; fi',
  },
});

const bash = 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\n';

it.each([
  ['if', 'RUN rm -rf /tide/* \\\n  if [[ $(uname -m) == "x86_64" ]]; then curl a && \\\n  b; fi', 4],
  ['elif', 'RUN if a; then b; fi; rm c \\\n elif d; then e; fi', 4],
  ['for', 'RUN rm -rf /tide \\\n  # each of them\n  for a in b c; do d $a; done', 5],
  ['while', 'RUN tar xf a \\\n  while read b; do c; done', 4],
  ['until', 'RUN a \\\n  until b; do c; done', 4],
  ['case', 'RUN rm /tide \\\n  case "$A" in b) c;; esac', 4],
])('reports the separator that is missing before %s, once', (keyword, lines, line) => {
  const text = `${bash}${lines}\n`;
  const rules = [rule, testOperator, unquotedCommand];
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules });
  expect(
    problems.map(({ hit }) => [text.slice(hit.start, hit.end), text.slice(0, hit.start).split('\n').length]),
  ).toEqual([[keyword, line]]);
  expect(problems[0]?.hit.detail).toContain('because && or ; is missing before it');
  expect(problems[0]?.hit.advice).toContain('with && (or ;)');
});

it('asks for no separator in one line, where a program may take the word', () => {
  const text = `${bash}RUN sudo if a; then b; fi\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.detail)).toEqual(['unexpected "then"']);
});
