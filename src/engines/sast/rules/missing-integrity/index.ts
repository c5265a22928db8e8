import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'missing-integrity',
  cwe: 353,
  also: [829, 494],
  owasp: 'A08:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Code from another server is loaded without a checksum',
  why: 'Who owns the server owns the page.',
  fix: 'Add an integrity checksum.',
};
