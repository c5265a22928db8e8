import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'race-condition',
  cwe: 362,
  also: [367],
  owasp: 'A04:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Something is checked first and used later',
  why: 'Another process changes it in between.',
  fix: 'Open once, and check what was opened.',
};
