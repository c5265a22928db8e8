import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'dynamic-sql',
  yieldsTo: 'sql',
  cwe: 89,
  owasp: 'A03:2021',
  severity: 'low',
  confidence: 'low',
  title: 'A statement of SQL is put together from parts of which nothing is known',
  why: 'If one of the parts ever comes from outside, it becomes part of the statement.',
  fix: 'Give values as parameters of the statement.',
};
