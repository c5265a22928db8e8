import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {});

it.each([
  ['https://a.example/tide-${VERSION}.tar.gz', 'with an ARG of its own'],
  ['https://a.example/tide/archive/main.tar.gz', 'in place of what moves'],
])('says how %s gets a checksum', (address, advice) => {
  const text = `FROM debian:13\nARG VERSION=1\nADD ${address} /src/\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems[0]?.hit.advice).toContain(advice);
});
