import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'empty-password',
  cwe: 521,
  also: [258, 1392],
  owasp: 'A07:2021',
  severity: 'high',
  confidence: 'medium',
  title: 'An empty or default password',
  why: 'It is the first that anybody tries.',
  fix: 'Ask for a password, and read it from a secret store.',
};
