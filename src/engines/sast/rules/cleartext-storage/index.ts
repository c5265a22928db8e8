import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'cleartext-storage',
  cwe: 312,
  also: [313, 315, 922, 522],
  owasp: 'A02:2021',
  severity: 'medium',
  confidence: 'low',
  title: 'A secret is stored as it is',
  why: 'Anyone who reads the file, cookie or storage has it.',
  fix: 'Encrypt it, or store a hash.',
};
