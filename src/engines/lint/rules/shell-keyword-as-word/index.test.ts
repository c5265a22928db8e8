import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'both endings': 'RUN sleep 1 &; echo a',
    'a condition that goes on': 'FROM a:1\nRUN if test -f b then rm b; fi',
    'a loop that goes on': 'FROM a:1\nRUN while read -r b do echo "$b"; done',
  },
});

it.each([
  ['at the end', 'cd b && make install && echo done', 'low'],
  ['in a loop', 'for i in b c; do touch "$i" && echo done; done', 'low'],
  ['among other words', 'echo what to do then && make', 'low'],
  ['that a loop lacks', 'for i in b c; do touch "$i" done', undefined],
])('weighs a word %s', (_, script, severity) => {
  const text = `FROM a:1\nRUN ${script}\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});
