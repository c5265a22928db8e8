import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'sql-injection',
  sink: 'sql',
  cwe: 89,
  also: [564, 943],
  owasp: 'A03:2021',
  severity: 'critical',
  confidence: 'high',
  title: 'Input from outside becomes part of an SQL statement',
  why: 'Anyone who sends the input changes what the statement means: other rows are read, changed or deleted.',
  fix: 'Give values as parameters of the statement.',
};
