import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'insecure-transport',
  cwe: 319,
  also: [311, 300, 523],
  owasp: 'A02:2021',
  severity: 'medium',
  confidence: 'medium',
  title: 'Data is sent without encryption',
  why: 'Anybody on the way reads and changes it.',
  fix: 'Use TLS.',
};
