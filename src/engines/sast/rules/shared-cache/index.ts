import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'shared-cache',
  cwe: 525,
  also: [524],
  owasp: 'A01:2021',
  severity: 'medium',
  confidence: 'medium',
  title: 'A page for those who are signed in is kept for all',
  why: 'The cache answers before anybody is asked who they are.',
  fix: 'Do not cache it, or keep one for each visitor.',
};
