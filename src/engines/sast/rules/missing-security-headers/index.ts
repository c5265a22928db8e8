import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'missing-security-headers',
  cwe: 693,
  also: [1021, 16],
  owasp: 'A05:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Protections of the browser are off',
  why: 'Flaws that a header would contain are not.',
  fix: 'Set the headers: Content-Security-Policy, Strict-Transport-Security, X-Content-Type-Options.',
};
