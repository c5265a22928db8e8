import { expect, it } from 'vitest';
import { acceptRule, type RuleExamples } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

const brought: RuleExamples = {
  ignoredPaths: ['*', '!lib', '!tools/start.sh', '!public.txt'],
  bad: { 'beside what is brought back': 'COPY lib/a /a\nCOPY tools/stop.sh /b' },
  good: {
    'brought back out of a folder': 'COPY tools/start.sh /start\nCOPY lib/x/y /y',
    'paths of another context': 'COPY packages/pier/dist /dist\nCOPY packages/pier/run.sh /run',
  },
};
acceptRule(rule, brought);

acceptRule(rule, {
  ignoredPaths: ['# comment', '*.txt', '!public.txt', 'build/', '**/node_modules'],
  bad: {
    'in a folder': 'COPY build/x /a',
    'at any depth': 'ADD a/b/node_modules /c',
    'with ./': 'COPY ./secret.txt /a',
  },
  good: {
    'from a stage': 'COPY --from=a secret.txt /b',
    'all of it': 'COPY . /a',
    'a pattern': 'COPY *.txt /a',
  },
});

it('has an exception written where the list leaves out everything', () => {
  const text = 'FROM debian:13\nCOPY ./tide/quay.conf /etc/\n';
  const adviceWith = (ignoredPaths: readonly string[]) =>
    lintDockerfile({ path: 'Dockerfile', text, ignoredPaths, today: '2026-01-01', rules: [rule] }).problems[0]
      ?.hit.advice;
  expect(adviceWith(['*', '!bin/'])).toContain('a line !tide/quay.conf at the end');
  expect(adviceWith(['tide/'])).toBeUndefined();
});

it('asks nothing of a file that GoReleaser builds, in a folder of its own', () => {
  const file = { text: 'FROM scratch\nCOPY tide NOTICE /\n', ignoredPaths: ['NOTICE'] };
  const found = (path: string) =>
    lintDockerfile({ ...file, path, today: '2026-01-01', rules: [rule] }).problems.length;
  expect([found('Dockerfile'), found('Dockerfile.goreleaser')]).toEqual([1, 0]);
});
