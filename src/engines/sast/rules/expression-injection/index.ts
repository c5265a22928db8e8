import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'expression-injection',
  cwe: 917,
  also: [94, 95],
  owasp: 'A03:2021',
  severity: 'critical',
  confidence: 'high',
  title: 'Input from outside becomes part of an expression',
  why: 'Expression languages call any method; the input runs programs.',
  fix: 'Keep the expression fixed and give the input as a variable.',
};
