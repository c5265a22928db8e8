import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'weak-password-policy',
  cwe: 521,
  owasp: 'A07:2021',
  severity: 'low',
  confidence: 'medium',
  title: 'Short or simple passwords are accepted',
  why: 'They are guessed in minutes.',
  fix: 'Ask for 12 characters or more, and refuse passwords that are known to be stolen.',
};
