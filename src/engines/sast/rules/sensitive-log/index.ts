import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'sensitive-log',
  cwe: 532,
  also: [312, 359],
  owasp: 'A09:2021',
  severity: 'medium',
  confidence: 'low',
  title: 'A secret is written to a log',
  why: 'Logs are kept longer and read by more people than the secret.',
  fix: 'Leave it out, or write a part of it.',
};
