import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'missing-authentication',
  cwe: 306,
  also: [862],
  owasp: 'A07:2021',
  severity: 'medium',
  confidence: 'low',
  title: 'A function that needs a login has none',
  why: 'Anyone who finds the address may use it.',
  fix: 'Ask for authentication.',
};
