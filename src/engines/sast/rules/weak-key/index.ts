import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'weak-key',
  cwe: 326,
  also: [327],
  owasp: 'A02:2021',
  severity: 'medium',
  confidence: 'high',
  title: 'A key that is too short',
  why: 'It is found by computing.',
  fix: 'Use RSA with 3072 bits, elliptic curves, or AES with 256 bits.',
};
