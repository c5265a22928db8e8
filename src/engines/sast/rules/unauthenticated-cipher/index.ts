import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'unauthenticated-cipher',
  cwe: 353,
  also: [696, 649, 310],
  owasp: 'A02:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Encryption without a check that the text is unchanged',
  why: 'Who can change the bytes learns the text from how the program fails.',
  fix: 'Use an authenticated mode: AES-GCM or ChaCha20-Poly1305.',
};
