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

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

it.each([
  ['docker/dockerfile:1', undefined],
  ['docker/dockerfile:1.6', undefined],
  ['docker/dockerfile:1.5-labs', undefined],
  ['docker/dockerfile:1.14.1', undefined],
  ['docker/dockerfile:1.4', 'Raise the syntax line too: docker/dockerfile:1.4 does not know this flag'],
  ['docker/dockerfile:1.5.2', 'Raise the syntax line too'],
  ['docker/dockerfile:1.4-labs', 'Raise the syntax line too'],
  [`docker/dockerfile:1.3@${digest}`, 'Raise the syntax line too'],
  [`docker/dockerfile:1@${digest}`, 'Where the digest in the syntax line'],
])('with a syntax line of %s', (syntax, care) => {
  const text = `# syntax=${syntax}\nFROM debian:13\nADD https://a.example/tide-1.2.tar.gz /src/\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  const advice = problems[0]?.hit.advice;
  if (care === undefined) expect(advice).toBeUndefined();
  else expect(advice).toContain(`Add --checksum=sha256:… to the instruction. ${care}`);
});
