import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'sensitive-data-shared',
  cwe: 201,
  also: [200, 359, 532],
  owasp: 'A01:2021',
  severity: 'low',
  confidence: 'medium',
  title: 'Personal data is sent to a third-party service',
  why: 'The service keeps it, and anyone who reads there knows it.',
  fix: 'Send an identifier that means something only here.',
};
