import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'sensitive-error',
  cwe: 209,
  also: [210, 200, 532],
  owasp: 'A04:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Personal data stands in the message of an error',
  why: 'Errors end in logs, in services for errors and on the page.',
  fix: 'Name the record by a number.',
};
