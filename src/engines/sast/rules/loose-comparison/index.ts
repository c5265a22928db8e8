import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'loose-comparison',
  cwe: 697,
  also: [1024, 595, 843],
  owasp: 'A04:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Values of different types are compared as equal',
  why: '"0e1" equals "0e2", and a text equals zero.',
  fix: 'Compare type and value.',
};
