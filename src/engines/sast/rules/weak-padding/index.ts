import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'weak-padding',
  cwe: 780,
  also: [327],
  owasp: 'A02:2021',
  severity: 'medium',
  confidence: 'medium',
  title: 'RSA without OAEP',
  why: 'The padding of PKCS #1 v1.5 shows the text to anyone who may try often.',
  fix: 'Use OAEP.',
};
