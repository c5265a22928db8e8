import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'log-injection',
  sink: 'log',
  cwe: 117,
  also: [93],
  owasp: 'A09:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Input from outside is written to a log as it is',
  why: 'A line break in the input forges an entry.',
  fix: 'Replace line breaks, or log structured records.',
};
