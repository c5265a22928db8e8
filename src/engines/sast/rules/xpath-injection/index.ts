import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'xpath-injection',
  sink: 'xpath',
  cwe: 643,
  also: [91],
  owasp: 'A03:2021',
  severity: 'high',
  confidence: 'high',
  title: 'Input from outside becomes part of an XPath expression',
  why: 'A quote in the input changes the expression: other parts of the document are read, or a check is passed.',
  fix: 'Give the value as a variable of the expression.',
};
