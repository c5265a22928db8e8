import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'with a name': 'FROM debian:latest AS a', 'a registry with a port': 'FROM r.example:5000/a:latest' },
  good: { 'a tag that begins so': 'FROM debian:latest-slim' },
  places: { 'the image': ['FROM debian:latest AS a', 'debian:latest'] },
});

it('weighs less in a stage that files are copied from', () => {
  const text = 'FROM debian:latest AS b\nRUN c\nFROM debian:latest\nCOPY --from=b /d /d\n';
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.severity)).toEqual(['low', undefined]);
});
