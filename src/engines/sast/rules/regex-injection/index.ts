import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'regex-injection',
  sink: 'regex',
  cwe: 1333,
  also: [730, 400],
  owasp: 'A03:2021',
  severity: 'medium',
  confidence: 'medium',
  withoutFlow: 'low',
  title: 'Input from outside becomes a regular expression',
  why: 'An expression with nested repetition keeps a core busy for hours.',
  fix: 'Escape the input, or use a matcher without backtracking.',
};
