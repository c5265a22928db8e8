import { whenValue } from '../../hits.js';
import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'restart-without-end',
  title: 'Container is restarted without end',
  severity: 'low',
  aliases: cis('5.15'),
  expected: 'on-failure with at most 5 attempts',
  fix: 'Write on-failure:5.',
  references: [cisDocker],
  formats: ['compose', 'docker-terraform'],
  container: ({ restart }) => whenValue(restart, isEndless),
};

function isEndless(policy: string): boolean {
  if (policy === 'always' || policy === 'unless-stopped') return true;
  const match = /^on-failure(?::(\d{1,9}))?$/.exec(policy);
  if (match === null) return false;
  const attempts = Number(match[1] ?? 0);
  return attempts === 0 || attempts > 5;
}
