import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'missing-timeout',
  cwe: 400,
  also: [1088, 770],
  owasp: 'A04:2021',
  severity: 'low',
  confidence: 'low',
  title: 'A server or request without a time limit',
  why: 'A few slow peers hold every connection.',
  fix: 'Set limits of time.',
};
