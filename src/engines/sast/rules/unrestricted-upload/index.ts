import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'unrestricted-upload',
  cwe: 434,
  owasp: 'A04:2021',
  severity: 'high',
  confidence: 'medium',
  title: 'An uploaded file is kept under the name that it came with',
  why: 'A file with the ending of a program is run when it is asked for.',
  fix: 'Make your own names, and check the type.',
};
