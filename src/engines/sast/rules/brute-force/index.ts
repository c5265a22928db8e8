import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'brute-force',
  cwe: 307,
  owasp: 'A07:2021',
  severity: 'medium',
  confidence: 'medium',
  title: 'Passwords may be tried without end',
  why: 'Nothing stops who guesses until one fits.',
  fix: 'Lock the account for a while, or slow down, after some wrong tries.',
};
