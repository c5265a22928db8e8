import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'xml-injection',
  cwe: 91,
  owasp: 'A03:2021',
  severity: 'medium',
  confidence: 'medium',
  title: 'Input from outside becomes part of XML',
  why: 'A bracket in the input adds elements or closes them.',
  fix: 'Build the document with a library, or escape the value.',
};
