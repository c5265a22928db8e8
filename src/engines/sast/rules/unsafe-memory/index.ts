import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'unsafe-memory',
  cwe: 242,
  also: [119, 787, 676, 125],
  owasp: 'A04:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Memory is used without the checks of the language',
  why: 'A wrong length reads or overwrites what is beside.',
  fix: 'Use the checked functions.',
};
