import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'sensitive-query',
  cwe: 598,
  also: [201, 359],
  owasp: 'A04:2021',
  severity: 'low',
  confidence: 'medium',
  title: 'Personal data in the URL of a request',
  why: 'Addresses are kept in the logs of every server on the way, and in histories.',
  fix: 'Send it in the body of a POST.',
};
