import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'redos',
  cwe: 1333,
  also: [400, 730],
  owasp: 'A04:2021',
  severity: 'medium',
  confidence: 'low',
  title: 'A regular expression that takes exponential time',
  why: 'A text of forty characters keeps a core busy for hours.',
  fix: 'Take nested repetition out of the expression.',
};
