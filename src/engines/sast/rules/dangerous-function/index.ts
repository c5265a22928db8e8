import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'dangerous-function',
  cwe: 676,
  also: [242, 477, 749],
  owasp: 'A04:2021',
  severity: 'low',
  confidence: 'low',
  title: 'A function that cannot be used safely',
  why: 'What it does depends on input or on others in ways that cannot be checked.',
  fix: 'Use the successor.',
};
