import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'incomplete-sanitisation',
  cwe: 116,
  also: [20, 79, 80, 184],
  owasp: 'A03:2021',
  severity: 'medium',
  confidence: 'low',
  title: 'Only the first place is replaced, or a check can be gone round',
  why: 'The second quote or "../" stays.',
  fix: 'Replace all of them, or use a library that escapes.',
};
