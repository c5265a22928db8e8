import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'unsafe-reflection',
  cwe: 470,
  also: [94, 95, 754, 706, 913],
  owasp: 'A03:2021',
  severity: 'medium',
  confidence: 'medium',
  withoutFlow: 'low',
  longestFlow: { lines: 5, files: 1 },
  title: 'Input from outside decides which class or method is used',
  why: 'The sender chooses code that was not meant to be offered.',
  fix: 'Choose among fixed names.',
};
