import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'integer-conversion',
  cwe: 190,
  also: [681, 191, 195],
  owasp: 'A04:2021',
  severity: 'low',
  confidence: 'low',
  title: 'A number is cut to a smaller type',
  why: 'A large number becomes a small or negative one, and passes a check.',
  fix: 'Check the range before the conversion.',
};
