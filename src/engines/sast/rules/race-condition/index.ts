import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'race-condition',
  cwe: 362,
  also: [366, 488, 567],
  owasp: 'A04:2021',
  severity: 'medium',
  confidence: 'medium',
  title: 'What one request sets is read by another',
  why: 'The object answers many requests at once, and its members belong to whichever came last.',
  fix: 'Keep it in a variable of the method, or in the request.',
};
