import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'a flag of COPY': 'COPY --chmod=4755 a /a', 'all of them': 'RUN chmod +s /a' },
  good: {
    'a folder that hands its group on': 'RUN mkdir -p /srv/tide && chmod g+s /srv/tide',
    'the sticky bit': 'RUN chmod 1777 /tmp',
    'three digits': 'RUN chmod 755 a',
  },
});

it.each([
  ['one program', 'chmod u+s /usr/bin/tide', 'keeps it, with a waiver'],
  ['several', 'chmod u+s /usr/bin/tide /usr/bin/reef', undefined],
])('names what %s may need the bit for', (_, command, advice) => {
  const text = `FROM debian:13\nRUN ${command}\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems[0]?.hit.advice ?? '').toContain(advice ?? '');
  expect(problems[0]?.hit.advice === undefined).toBe(advice === undefined);
});
